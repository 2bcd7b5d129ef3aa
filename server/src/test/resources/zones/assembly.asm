; COMMENT's
# COMMENT
CODE: mov eax, 'c' ; COMMENT
  db "STRING ; STRING", CODE // COMMENT
  mov al, '"' ; COMMENT
  CODE
