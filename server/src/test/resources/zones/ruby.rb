# COMMENT's
=begin
COMMENT "COMMENT
=end
def empty?; CODE; end # COMMENT
puts "STRING #STRING" + 'STRING # STRING' + CODE
puts <<~EOF
  STRING's # STRING
EOF
CODE = ?"
x = begin CODE end
