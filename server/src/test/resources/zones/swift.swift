/* COMMENT /* COMMENT */ COMMENT */
let text = """
STRING "STRING // STRING
"""
let raw = #"STRING "STRING \ STRING"#; let CODE = "STRING \" // STRING" // COMMENT's
