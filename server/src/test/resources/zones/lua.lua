-- COMMENT
--[[ COMMENT
COMMENT ]] local CODE = 1
--[==[ COMMENT ]] COMMENT
COMMENT ]==]
local text = [[STRING "STRING
STRING]] .. CODE
local more = [=[STRING ]] STRING]=] .. 'STRING -- STRING' .. "STRING \" STRING"
local row = grid[grid[1]] -- COMMENT
