/// COMMENT's
var path = @"STRING \"; var CODE = $"STRING // STRING";
var many = @"STRING ""STRING
STRING"; char q = '"'; CODE(); // COMMENT
var raw = """STRING "STRING
STRING"""; /* COMMENT */ CODE();
#region CODE
