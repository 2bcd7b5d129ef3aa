//! COMMENT's
/* COMMENT /* COMMENT */ COMMENT */
fn longest<'a>(CODE: &'a str) -> char { '"' }
let s = "STRING // STRING
STRING \" STRING"; let r = r#"STRING "STRING
STRING"#; let CODE = b'\''; // COMMENT
let more = r###"STRING "# STRING"###; CODE // COMMENT
