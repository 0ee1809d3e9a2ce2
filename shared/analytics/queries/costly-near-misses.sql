-- Which near misses would have brought the most, and what stood in the way?
-- Value: net cap times the most hours a week times 46 weeks a year, for the months of the assignment.
SELECT
  m.request_id,
  r.title,
  r.client,
  b.rule AS in_the_way,
  count(DISTINCT m.pseudonym) AS candidates,
  max(m.headroom_cents) AS best_headroom_cents,
  round(max(r.net_cap_cents * r.hours_max * r.duration_months * 46 / 12) / 1e2) AS value_euros
FROM matches m
JOIN match_rules b ON b.request_id = m.request_id AND b.pseudonym = m.pseudonym AND b.outcome = 'fail'
JOIN requests r ON r.request_id = m.request_id
WHERE m.verdict = 'near' AND r.net_cap_cents IS NOT NULL AND r.hours_max IS NOT NULL AND r.duration_months IS NOT NULL
GROUP BY 1, 2, 3, 4
ORDER BY value_euros DESC, 1, 4
LIMIT 100
