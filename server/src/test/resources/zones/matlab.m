% COMMENT's
%{
COMMENT "COMMENT
%}
B = A' * CODE'; x = b.' + c'; % COMMENT it's
s = ['STRING % STRING', "STRING ' % STRING", CODE]; % COMMENT
t = {A', CODE'}; printf('%d STRING\n', CODE);
