// COMMENT's
NSString *CODE = @"STRING // STRING"; char q = '"'; CODE; /* COMMENT
COMMENT */ #import <CODE.h>
