# COMMENT's
resource "STRING" "STRING" { // COMMENT
  CODE = <<-EOT
    STRING "STRING # STRING
  EOT
  other = CODE /* COMMENT */
}
