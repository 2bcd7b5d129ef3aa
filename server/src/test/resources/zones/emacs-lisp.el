;;; COMMENT "COMMENT
(defun weight (x) "STRING ; STRING
STRING \" STRING" (list 'CODE `(,x) ?\" ?\; CODE)) ; COMMENT
