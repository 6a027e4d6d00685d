/* The formats, in the order in which they are asked; see intake/intake.h. */
#ifndef SOURCE_SOURCE_H
#define SOURCE_SOURCE_H

#include "intake/intake.h"

#define SOURCES(X)							\
	X(record)							\
	X(tick)							\
	X(private)							\
	X(notice)							\
	X(mongo)							\
	X(flattened)							\
	X(twitter_export)						\
	X(frames)							\
	X(meta_page)							\
	X(twitter_v2_page)						\
	X(twitter_v2)							\
	X(twitter_v1)							\
	X(twitter_grailbird)						\
	X(graphql)							\
	X(zeeschuimer)							\
	X(snscrape)							\
	X(twscrape)							\
	X(gallery_dl)							\
	X(apify)							\
	X(twint_json)							\
	X(twitter_scraper)						\
	X(twitterscraper)						\
	X(ntscraper)							\
	X(gnip)								\
	X(mastodon_stream)						\
	X(mastodon)							\
	X(activitypub)							\
	X(bluesky)							\
	X(bluesky_repo)							\
	X(jetstream)							\
	X(reddit)							\
	X(youtube)							\
	X(youtube_downloader)						\
	X(tiktok)							\
	X(instagram)							\
	X(telegram)							\
	X(discord)							\
	X(telegram_api)							\
	X(meta_download)						\
	X(tiktok_download)						\
	X(vk)								\
	X(misskey)							\
	X(notification)							\
	X(other)							\
	X(pages)							\
	X(wrapper)							\
	X(twarc_csv)							\
	X(academic_csv)							\
	X(infoops)							\
	X(twarc1_csv)							\
	X(hydrator)							\
	X(tcat)								\
	X(fourcat)							\
	X(tweet_harvest)						\
	X(twint_csv)							\
	X(got3)								\
	X(got)								\
	X(archive_csv)							\
	X(tags)								\
	X(twitter_search)						\
	X(twitteR)							\
	X(rtweet)							\
	X(minet_csv)							\
	X(minet_bluesky)						\
	X(web_exporter)							\
	X(crowdtangle)							\
	X(crowdtangle_instagram)					\
	X(ytdt)								\
	X(rettiwt)							\
	X(tweety)							\
	X(bright_data)							\
	X(twikit)							\
	X(apify_table)							\
	X(apify_tiktok)							\
	X(apify_instagram)						\
	X(apify_facebook)						\
	X(youtube_table)						\
	X(play_reviews)							\
	X(app_reviews)							\
	X(maps_reviews)							\
	X(reddit_table)							\
	X(telegram_table)						\
	X(fourcat_others)						\
	X(meta_api)							\
	X(facepager)							\
	X(facebook_graph)						\
	X(linkedin)							\
	X(youtube_takeout)						\
	X(open311)							\
	X(nyc311)							\
	X(complaints)							\
	X(x_analytics)							\
	X(brandwatch)							\
	X(meltwater)							\
	X(sprout)							\
	X(talkwalker)							\
	X(content_library)						\
	X(tiktok_research)						\
	X(crowdtangle_api)						\
	X(meta_business)						\
	X(weibo)							\
	X(drone_emprit)							\
	X(export_comments)						\
	X(table)							\
	X(flat)								\
	X(interview)

#define SOURCE_DECLARE(name) extern const struct source source_##name;
SOURCES(SOURCE_DECLARE)
#undef SOURCE_DECLARE

/* All of them; NULL after the last. */
extern const struct source *const sources[];

/*
 * The format so named, NULL for no name. A name that none has ends the
 * program, with what may have been meant.
 */
const struct source *source_named(const char *name);

/* Prints the names of all that are listed, each with its title. */
void source_print_list(void);

#endif
