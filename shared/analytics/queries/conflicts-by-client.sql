-- Which contradictions does which client make?
SELECT
  r.client,
  c.code,
  count(DISTINCT c.request_id) AS requests,
  round(1e2 * count(DISTINCT c.request_id) / max(t.requests), 1) AS percent_of_its_requests
FROM conflicts c
JOIN requests r ON r.request_id = c.request_id
JOIN (SELECT client, count(*) AS requests FROM requests GROUP BY 1) t ON t.client = r.client
GROUP BY 1, 2
ORDER BY requests DESC, 1, 2
