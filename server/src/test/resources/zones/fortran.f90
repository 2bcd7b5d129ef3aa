! COMMENT's "COMMENT
program train
  print *, 'STRING ! STRING ''STRING', CODE ! COMMENT
  print *, "STRING ! 'STRING", CODE
  if (a /= b) CODE = CODE // 'STRING'
end program
