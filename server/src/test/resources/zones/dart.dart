/// COMMENT's
/* COMMENT /* COMMENT */ COMMENT */ final CODE = 'STRING // STRING';
final raw = r'STRING \' + "STRING 'STRING" + CODE; // COMMENT
final text = '''STRING "STRING
STRING // STRING'''; final more = """STRING's
STRING""" + CODE;
