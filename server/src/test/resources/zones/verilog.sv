// COMMENT's
logic [7:0] CODE = 8'hFF; initial $display("STRING // STRING \" STRING", CODE); /* COMMENT
COMMENT */ assign x = 1'b0 & CODE; // COMMENT
