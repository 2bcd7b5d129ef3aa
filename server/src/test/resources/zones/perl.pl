# COMMENT's
=head1 COMMENT

COMMENT "COMMENT

=cut
my $last = $#CODE; my $n = @CODE; # COMMENT
print "STRING # STRING \" STRING", 'STRING', CODE;
print <<EOF;
STRING's # STRING
EOF
my $CODE = 1;
=begin comment

COMMENT

=cut
$CODE = 2;
