-- How many of the points go to the rate, and how many to the rest?
SELECT
  r.format,
  count(DISTINCT r.request_id) AS requests,
  round(avg(a.points), 1) AS points_of_a_criterion,
  round(avg(CASE WHEN lower(a.text) LIKE '%tarief%' THEN a.points END), 1) AS points_of_a_rate_criterion,
  count(*) FILTER (WHERE lower(a.text) LIKE '%tarief%') AS rate_criteria
FROM requests r
JOIN criteria a ON a.request_id = r.request_id
WHERE a.kind = 'award'
GROUP BY 1
ORDER BY 1
