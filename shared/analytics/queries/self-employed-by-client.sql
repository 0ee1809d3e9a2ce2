-- Which clients let self-employed people in?
SELECT
  client,
  count(*) AS requests,
  count(*) FILTER (WHERE self_employed = 'excluded') AS excluded,
  count(*) FILTER (WHERE self_employed = 'conditional') AS conditional,
  count(*) FILTER (WHERE self_employed = 'allowed') AS allowed,
  count(*) FILTER (WHERE self_employed = 'unknown') AS not_stated
FROM requests
WHERE client IS NOT NULL
GROUP BY 1
ORDER BY requests DESC, 1
