// COMMENT's
const text = `STRING 'STRING
STRING // STRING` + CODE; /* COMMENT
COMMENT */ const CODE = 'STRING // STRING' + "STRING /* STRING"; // COMMENT
if (/['"]/.test(a)) CODE();
