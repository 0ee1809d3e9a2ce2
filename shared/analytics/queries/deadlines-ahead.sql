-- How many requests close on each day from now on, and for how many of them is there somebody?
-- Now is the instant of the export; days are UTC.
SELECT
  CAST(r.act_by AS date) AS act_by_day,
  count(*) AS requests,
  count(m.request_id) AS with_match
FROM requests r
CROSS JOIN snapshot s
LEFT JOIN (SELECT DISTINCT request_id FROM matches WHERE verdict IN ('match', 'ask')) m ON m.request_id = r.request_id
WHERE r.act_by > s.taken_at
GROUP BY 1
ORDER BY 1
