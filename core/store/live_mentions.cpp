// core/store/live_mentions.cpp: mentions with what collation reads of their records.
#include <algorithm>
#include <cstring>

#include "core/store/changes.h"
#include "core/store/derived.h"
#include "core/store/statements.h"

namespace crosscase::core {
namespace {

#define CROSSCASE_LIVE_MENTION                                                                              \
    "SELECT mention.id, record_id, ordinal, type, properties, subject, role, minor, key, distinct_within, " \
    "mention.grading, scheme, grade_source, grade_information "                                             \
    "FROM mention CROSS JOIN record ON record.id = record_id "

void readLiveMention(const Query& row, LiveMention& live) {
    Mention& mention = live.mention;
    mention.id = row.id<MentionId>(0);
    mention.record = row.id<RecordId>(1);
    mention.ordinal = static_cast<int>(row.integer(2));
    mention.type = row.blob(3);
    mention.properties.clear();
    if (auto properties = propertiesFromJson(row.blob(4))) mention.properties = std::move(*properties);
    mention.subject = row.integer(5) != 0;
    mention.role = static_cast<Role>(row.integer(6));
    mention.minor = row.integer(7) != 0;
    std::string_view key = row.blob(8);
    std::memcpy(live.recordKey.data(), key.data(), std::min(key.size(), live.recordKey.size()));
    live.distinctWithin = row.blob(9);
    auto own = readOwnGrading(row, 10);
    live.strength = strengthOf(own ? *own : Grading{row.text(11), row.text(12), row.text(13)});
}

std::vector<LiveMention> readMentions(Database& database, std::span<const MentionId> ids, bool withdrawnToo) {
    std::vector<MentionId> sorted(ids.begin(), ids.end());
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::vector<LiveMention> mentions;
    mentions.reserve(sorted.size());
    auto asked = database.query(CROSSCASE_LIVE_MENTION "WHERE mention.id = ?");
    for (MentionId id : sorted) {
        asked.bind(1, id);
        if (asked.step() && (withdrawnToo || !isWithdrawn(database, asked.id<RecordId>(1))))
            readLiveMention(asked, mentions.emplace_back());
        asked.again();
    }
    return mentions;
}

}  // namespace

void forEachLiveMention(Database& database, const std::function<bool(LiveMention&)>& visit) {
    WithdrawnRecords withdrawn(database);
    LiveMention live;
    auto asked = database.query(CROSSCASE_LIVE_MENTION "ORDER BY mention.id");
    while (asked.step()) {
        if (withdrawn.holds(asked.id<RecordId>(1))) continue;
        readLiveMention(asked, live);
        if (!visit(live)) return;
    }
}

#undef CROSSCASE_LIVE_MENTION

std::vector<LiveMention> loadLiveMentions(Database& database, std::span<const MentionId> ids) {
    return readMentions(database, ids, false);
}

std::vector<LiveMention> loadMentions(Database& database, std::span<const MentionId> ids) {
    return readMentions(database, ids, true);
}

std::vector<MentionId> mentionsOfRecords(Database& database, std::span<const RecordId> records) {
    std::vector<MentionId> mentions;
    auto asked = database.query("SELECT id FROM mention WHERE record_id = ?");
    for (RecordId record : records) {
        asked.bind(1, record);
        while (asked.step()) mentions.push_back(asked.id<MentionId>(0));
        asked.again();
    }
    std::sort(mentions.begin(), mentions.end());
    return mentions;
}

}  // namespace crosscase::core
