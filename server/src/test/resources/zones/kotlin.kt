/** COMMENT /* COMMENT */ COMMENT's */
val raw = """STRING "STRING \
  STRING // STRING"""; val CODE = '"' // COMMENT
val `CODE name` = "STRING \" // STRING" + CODE
