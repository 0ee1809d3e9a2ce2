-- What is the cap for each pay scale, and is there enough between the two?
SELECT
  pay_scale_max AS pay_scale,
  count(*) AS requests,
  round(approx_percentile(CAST(cap_cents AS double), 0.1) / 1e2, 2) AS low_euros,
  round(approx_percentile(CAST(cap_cents AS double), 0.5) / 1e2, 2) AS median_cap_euros,
  round(approx_percentile(CAST(net_cap_cents AS double), 0.5) / 1e2, 2) AS median_net_cap_euros
FROM requests
WHERE pay_scale_max IS NOT NULL AND cap_unit = 'hour'
GROUP BY 1
ORDER BY 1
