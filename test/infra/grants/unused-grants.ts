/** The grants that no test uses, each with the reason why it stands nevertheless. */
export const UNUSED_GRANTS: Record<string, string> = {
  'ForgetPeopleRole may dynamodb:GetItem Recipients':
    'a run under way wrote to an address that was just forgotten and had stopped the mails; npm run prove gets there',
  'ForgetPeopleRole may dynamodb:PutItem Recipients': 'as the one above: the wish for no more mail is kept as a hash',
  'LoadCandidatesRole may dynamodb:DeleteItem Candidates':
    'somebody is erased while a load with them is under way; npm run prove gets there',
  'LoadCandidatesRole may s3:DeleteObject snapshots/candidates/*':
    'there are fewer objects than before: with 100,000 candidates in each, no test has two',
  'FindMatchesRole may s3:DeleteObject snapshots/candidates/*': 'as the one above: a run makes a snapshot too',
}
