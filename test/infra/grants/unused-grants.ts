/** The grants that no test uses, each with the reason why it stands nevertheless. */
export const UNUSED_GRANTS: Record<string, string> = {
  'ForgetPeopleRole may dynamodb:GetItem Recipients':
    'a run under way wrote to an address that was just forgotten and had stopped the mails; npm run prove gets there',
  'ForgetPeopleRole may dynamodb:PutItem Recipients': 'as the one above: the wish for no more mail is kept as a hash',
  'LoadCandidatesRole may dynamodb:DeleteItem Candidates':
    'somebody is erased while a load with them is under way; npm run prove gets there',
  'FindMatchesRole may s3:DeleteObject snapshots/candidates/*':
    'a run finds no snapshot that fits, and makes one in fewer parts than there were: loading does that first',
}
