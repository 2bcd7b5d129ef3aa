# COMMENT's
def CODE():
    """STRING "STRING
    STRING # STRING
    """
    raw = r'STRING # STRING' + f"STRING # STRING" + '''STRING
    STRING''' + CODE  # COMMENT
