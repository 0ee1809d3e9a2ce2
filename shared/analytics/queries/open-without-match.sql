-- Which requests are still open and fit nobody: whom should we look for?
SELECT
  r.act_by,
  r.request_number,
  r.title,
  r.client,
  r.province,
  r.cap_cents / 1e2 AS cap_euros,
  count(m.pseudonym) FILTER (WHERE m.verdict = 'near') AS near_misses
FROM requests r
CROSS JOIN snapshot s
LEFT JOIN matches m ON m.request_id = r.request_id
WHERE r.closes_at > s.taken_at
GROUP BY r.request_id, 1, 2, 3, 4, 5, 6
HAVING count(m.pseudonym) FILTER (WHERE m.verdict IN ('match', 'ask')) = 0
ORDER BY 1, 2, 3
