/* COMMENT /* COMMENT */ COMMENT */
val text = """STRING "STRING \ // STRING
  STRING""" + CODE // COMMENT's
val quote = '"'; val CODE = 'name; val s = s"STRING // STRING"
