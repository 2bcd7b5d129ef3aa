#= COMMENT #= COMMENT =# COMMENT =#
"""
STRING about a docstring: STRING # STRING
"""
function weights(A, CODE)
    B = A' * CODE' # COMMENT's
    quote_ = '"'; CODE
    "STRING # STRING"
    x = A'; y = B' # COMMENT
end
