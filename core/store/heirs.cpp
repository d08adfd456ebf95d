// core/store/heirs.cpp: charts and kept answers outlive the one statement that they name an entity or a link by.
#include "core/store/heirs.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "core/records/record.h"
#include "core/store/changes.h"
#include "core/store/derived.h"
#include "core/store/migrations.h"
#include "core/store/statements.h"

namespace crosscase::core {
namespace {

/// The record that counts in place of a withdrawn one: a changed row may have been changed again.
std::optional<RecordId> replacementOf(Database& database, const WithdrawnRecords& withdrawn, RecordId record) {
    auto asked = database.query(
        "SELECT replaced_by FROM withdrawal WHERE record_id = ? AND replaced_by IS NOT NULL ORDER BY id DESC LIMIT 1");
    std::vector<RecordId> seen;
    while (std::find(seen.begin(), seen.end(), record) == seen.end()) {
        seen.push_back(record);
        asked.bind(1, record);
        if (!asked.step()) return {};
        record = asked.id<RecordId>(0);
        asked.again();
        if (!withdrawn.holds(record)) return record;
    }
    return {};
}

bool shareValue(const Mention& a, const Mention& b) {
    return std::any_of(a.properties.begin(), a.properties.end(), [&](const Property& property) {
        return std::find(b.properties.begin(), b.properties.end(), property) != b.properties.end();
    });
}

/// Whom the new record names as the old one named this: what it is about, or who has a value in common. Another telephone
/// number is another telephone.
std::optional<MentionId> heirAmong(const std::vector<Mention>& mentions, const Mention& old) {
    const Mention* heir = nullptr;
    for (const Mention& mention : mentions) {
        if (mention.type != old.type || !((mention.subject && old.subject) || shareValue(mention, old))) continue;
        if (!heir || mention.ordinal == old.ordinal) heir = &mention;
    }
    if (!heir) return {};
    return heir->id;
}

std::optional<ClaimId> heirAmong(const std::vector<Claim>& claims, const Claim& old) {
    const Claim* heir = nullptr;
    for (const Claim& claim : claims) {
        if (claim.type != old.type) continue;
        if (!heir || claim.ordinal == old.ordinal) heir = &claim;
    }
    if (!heir) return {};
    return heir->id;
}

const std::vector<Mention>& listOf(const StoredRecord& record, MentionId) {
    return record.mentions;
}
const std::vector<Claim>& listOf(const StoredRecord& record, ClaimId) {
    return record.claims;
}

template <typename Anchor>
std::optional<Anchor> heirInReplacement(Database& database, const WithdrawnRecords& withdrawn, Anchor anchor,
                                        RecordId record) {
    const auto replacement = replacementOf(database, withdrawn, record);
    if (!replacement) return {};
    const auto records = loadRecords(database, RecordChoice{std::vector{record, *replacement}, true});
    const auto& before = listOf(records.front().record.id == record ? records.front() : records.back(), anchor);
    const auto& now = listOf(records.front().record.id == record ? records.back() : records.front(), anchor);
    const auto old = std::find_if(before.begin(), before.end(), [&](const auto& one) { return one.id == anchor; });
    if (old == before.end()) return {};
    return heirAmong(now, *old);
}

/// @param together  what the derived tables held as one with an anchor, with records, in id order
template <typename Anchor>
class Heirs {
public:
    Heirs(Database& database, const WithdrawnRecords& withdrawn, const char* together)
        : database_(database), withdrawn_(withdrawn), together_(database.query(together)) {}
    std::optional<Anchor> of(Anchor anchor, RecordId record) {
        auto [heir, isNew] = known_.try_emplace(anchor);
        if (!isNew) return heir->second;
        together_.bind(1, anchor);
        while (!heir->second && together_.step())
            if (!withdrawn_.holds(together_.template id<RecordId>(1))) heir->second = together_.template id<Anchor>(0);
        together_.again();
        if (!heir->second) heir->second = heirInReplacement(database_, withdrawn_, anchor, record);
        return heir->second;
    }

private:
    Database& database_;
    const WithdrawnRecords& withdrawn_;
    Query together_;
    std::map<Anchor, std::optional<Anchor>> known_;
};

constexpr const char* mentionsTogether =
    "SELECT mention_id, record_id FROM entity_mention JOIN mention ON mention.id = mention_id WHERE entity_id = "
    "(SELECT entity_id FROM entity_mention WHERE mention_id = ?) ORDER BY mention_id";
constexpr const char* claimsTogether =
    "SELECT claim_id, record_id FROM link_claim JOIN claim ON claim.id = claim_id WHERE link_id = "
    "(SELECT link_id FROM link_claim WHERE claim_id = ?) ORDER BY claim_id";

/// @param anchored  rows with anchor and its record; @param update  of a row's anchor
template <typename Anchor>
void moveAnchors(Database& database, const WithdrawnRecords& withdrawn, Heirs<Anchor> heirs, const char* anchored,
                 const char* update) {
    struct Lost {
        std::int64_t row;
        Anchor anchor;
        RecordId record;
    };
    std::vector<Lost> lost;
    {
        auto asked = database.query(anchored);
        while (asked.step())
            if (const auto record = asked.id<RecordId>(2); withdrawn.holds(record))
                lost.push_back({asked.integer(0), asked.id<Anchor>(1), record});
    }
    for (const Lost& one : lost)
        if (const auto heir = heirs.of(one.anchor, one.record))
            database.query(update).bind(1, *heir).bind(2, one.row).run();
}

}  // namespace

void moveAnchors(Database& database) {
    const WithdrawnRecords withdrawn(database);
    moveAnchors(database, withdrawn, Heirs<MentionId>(database, withdrawn, mentionsTogether),
                "SELECT chart_item.id, anchor, record_id FROM chart_item JOIN mention ON mention.id = anchor",
                "UPDATE chart_item SET anchor = ? WHERE id = ?");
    moveAnchors(database, withdrawn, Heirs<ClaimId>(database, withdrawn, claimsTogether),
                "SELECT chart_link.id, anchor, record_id FROM chart_link JOIN claim ON claim.id = anchor",
                "UPDATE chart_link SET anchor = ? WHERE id = ?");
}

void noteHeirs(Database& database, std::int64_t since) {
    if (database.single("SELECT EXISTS(SELECT 1 FROM network_result)") == 0) return;
    std::vector<std::pair<MentionId, RecordId>> names;
    {
        auto asked = database.query(
            "SELECT mention.id, mention.record_id FROM withdrawal LEFT JOIN batch ON batch.id = batch_id JOIN mention "
            "ON "
            "mention.record_id BETWEEN coalesce(withdrawal.record_id, first_record) AND coalesce(withdrawal.record_id, "
            "last_record) JOIN entity ON entity.id = mention.id WHERE withdrawal.id > ?");
        asked.bind(1, since);
        while (asked.step()) names.emplace_back(asked.id<MentionId>(0), asked.id<RecordId>(1));
    }
    const WithdrawnRecords withdrawn(database);
    Heirs<MentionId> heirs(database, withdrawn, mentionsTogether);
    for (const auto& [mention, record] : names)
        if (const auto heir = heirs.of(mention, record))
            database.query("INSERT INTO heir(mention, heir) VALUES(?, ?)").bind(1, mention).bind(2, *heir).run();
}

std::optional<EntityId> entityThatCame(Database& database, MentionId mention) {
    const bool keepsHeirs = isOfFormat(database, 5);
    std::set<MentionId> seen;
    while (seen.insert(mention).second) {
        if (const auto entity = entityOf(database, mention)) return entity;
        if (!keepsHeirs) return {};
        auto asked = database.query("SELECT heir FROM heir WHERE mention = ? ORDER BY id DESC LIMIT 1");
        asked.bind(1, mention);
        if (!asked.step()) return {};
        mention = asked.id<MentionId>(0);
    }
    return {};
}

}  // namespace crosscase::core
