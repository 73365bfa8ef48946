-- Lists of news: an item with how many people and countries it mentions, a page at a time (keyset paging).

-- name: news_list_dated
-- Of the month or year that :month names as the tree does, or of all where it is NULL.
SELECT n.id, n.title, n.published,
       (SELECT count(DISTINCT x.person_id) FROM news_mention x WHERE x.news_item_id = n.id AND x.state <> 'ignored'),
       (SELECT count(DISTINCT coalesce(x.area_id, o.area_id)) FROM news_mention x
        LEFT JOIN organization o ON o.id = x.organization_id
        WHERE x.news_item_id = n.id AND x.state <> 'ignored')
FROM news_item n
WHERE n.published >= coalesce(:month, '') AND n.published < coalesce(:month, '') || '~'
  AND (:month IS NULL OR substr(n.published, 1, 7) = :month)
  AND (n.published, n.id) < (:after_key, :after_id)
ORDER BY n.published DESC, n.id DESC LIMIT :limit

-- name: news_list_undated
SELECT n.id, n.title, NULL,
       (SELECT count(DISTINCT x.person_id) FROM news_mention x WHERE x.news_item_id = n.id AND x.state <> 'ignored'),
       (SELECT count(DISTINCT coalesce(x.area_id, o.area_id)) FROM news_mention x
        LEFT JOIN organization o ON o.id = x.organization_id
        WHERE x.news_item_id = n.id AND x.state <> 'ignored')
FROM news_item n WHERE n.published IS NULL AND n.id < :after_id ORDER BY n.id DESC LIMIT :limit

-- name: news_list_total
-- Of all where :month is NULL, of the undated where it is empty.
SELECT count(*) FROM news_item
WHERE :month IS NULL OR (:month = '' AND published IS NULL)
   OR (published >= :month AND published < :month || '~' AND substr(published, 1, 7) = :month)
