# Scores the mails whose files are named, with SpamAssassin's own rules and without asking anybody: a line for each,
# with the points of each rule that fits.
use strict;
use warnings;
use Mail::SpamAssassin;

my $judge = Mail::SpamAssassin->new({
    local_tests_only => 1,
    dont_copy_prefs => 1,
    userprefs_filename => '/dev/null',
    username => 'nobody',
    # Neither what this machine has learnt nor what it has seen.
    post_config_text => "use_bayes 0\nuse_auto_whitelist 0\nuse_txrep 0\n",
});
for my $file (@ARGV) {
    open(my $in, '<:raw', $file) or die "$file: $!";
    local $/;
    my $mail = $judge->parse(<$in>);
    my $found = $judge->check($mail);
    my $scores = $found->{conf}->{scores};
    my @rules = map { "$_=" . ($scores->{$_} // 1) } split /,/, $found->get_names_of_tests_hit();
    print "$file @rules\n";
    $found->finish();
    $mail->finish();
}
