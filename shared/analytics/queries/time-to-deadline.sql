-- How long is there from the arrival of a text to its earliest closing moment, by client?
-- Arrival stands for publication, which the texts seldom state; texts that came in after closing do not count.
SELECT
  client,
  count(*) AS requests,
  round(approx_percentile(CAST(date_diff('second', received_at, act_by) AS double), 0.5) / 86400e0, 1) AS median_days,
  round(min(date_diff('second', received_at, act_by)) / 86400e0, 1) AS fewest_days
FROM requests
WHERE client IS NOT NULL AND act_by > received_at
GROUP BY 1
ORDER BY median_days, requests DESC, 1
