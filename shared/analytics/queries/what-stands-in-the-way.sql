-- Which rule fails or stays unknown most often for pairs that came near or must be asked about?
SELECT
  verdict,
  rule,
  outcome,
  count(*) AS pairs,
  count(DISTINCT pseudonym) AS candidates,
  count(DISTINCT request_id) AS requests
FROM match_rules
WHERE outcome <> 'pass' AND verdict <> 'no'
GROUP BY 1, 2, 3
ORDER BY pairs DESC, 1, 2, 3
