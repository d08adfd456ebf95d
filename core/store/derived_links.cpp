// core/store/derived_links.cpp: links and overlaps on disk, and the statements that they are made of.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "core/store/changes.h"
#include "core/store/derived.h"
#include "core/store/statements.h"

namespace crosscase::core {
namespace {

// A mention stands in an entity when its record is live, so withdrawn claims find no ends.
#define CROSSCASE_STATED_CLAIM                                                                                      \
    "SELECT claim.id, f.entity_id, t.entity_id, claim.type, basis, denied, claim.grading, scheme, grade_source, "   \
    "grade_information, originator_id, originator_ref FROM claim CROSS JOIN record ON record.id = claim.record_id " \
    "CROSS JOIN mention a ON a.record_id = claim.record_id AND a.ordinal = from_ordinal "                           \
    "CROSS JOIN mention b ON b.record_id = claim.record_id AND b.ordinal = to_ordinal "                             \
    "CROSS JOIN entity_mention f ON f.mention_id = a.id CROSS JOIN entity_mention t ON t.mention_id = b.id "

StatedClaim readStatedClaim(const Query& row) {
    StatedClaim claim;
    claim.id = row.id<ClaimId>(0);
    claim.from = row.id<EntityId>(1);
    claim.to = row.id<EntityId>(2);
    claim.type = row.text(3);
    claim.basis = row.isNull(4) ? ClaimBasis::Stated : static_cast<ClaimBasis>(row.integer(4));
    claim.denied = row.integer(5) != 0;
    claim.grading = readOwnGrading(row, 6).value_or(Grading{row.text(7), row.text(8), row.text(9)});
    claim.originator = row.id<AgencyId>(10);
    claim.originatorRef = row.text(11);
    return claim;
}

Link readLink(const Query& row) {
    return {row.id<LinkId>(0),
            row.id<EntityId>(1),
            row.id<EntityId>(2),
            row.text(3),
            static_cast<LinkStrength>(row.integer(4)),
            {},
            row.integer(5) != 0};
}

std::vector<Link> allLinks(Database& database) {
    std::vector<Link> links;
    std::unordered_map<std::int64_t, std::size_t> places;
    auto asked = database.query("SELECT id, from_entity, to_entity, type, strength, via_match FROM link ORDER BY id");
    while (asked.step()) {
        places.emplace(asked.integer(0), links.size());
        links.push_back(readLink(asked));
    }
    auto claims = database.query("SELECT link_id, claim_id FROM link_claim ORDER BY claim_id");
    while (claims.step()) {
        auto place = places.find(claims.integer(0));
        if (place != places.end()) links[place->second].claims.push_back(claims.id<ClaimId>(1));
    }
    return links;
}

std::vector<Link> linksTouching(Database& database, std::span<const EntityId> entities) {
    std::vector<Link> links;
    for (const char* sql :
         {"SELECT id, from_entity, to_entity, type, strength, via_match FROM link WHERE from_entity = ?",
          "SELECT id, from_entity, to_entity, type, strength, via_match FROM link WHERE to_entity = ?"}) {
        auto asked = database.query(sql);
        for (EntityId entity : entities) {
            asked.bind(1, entity);
            while (asked.step()) links.push_back(readLink(asked));
            asked.again();
        }
    }
    std::sort(links.begin(), links.end(), [](const Link& a, const Link& b) { return a.id < b.id; });
    auto same = [](const Link& a, const Link& b) { return a.id == b.id; };
    links.erase(std::unique(links.begin(), links.end(), same), links.end());
    auto claims = database.query("SELECT claim_id FROM link_claim WHERE link_id = ? ORDER BY claim_id");
    for (Link& link : links) {
        claims.bind(1, link.id);
        while (claims.step()) link.claims.push_back(claims.id<ClaimId>(0));
        claims.again();
    }
    return links;
}

nlohmann::json reasonJson(const Reason& reason) {
    return {reason.property, reason.level, reason.bits, reason.first, reason.second, reason.text, reason.conflict};
}

Reason reasonFrom(const nlohmann::json& item) {
    return {item.at(0), item.at(1), item.at(2), item.at(3), item.at(4), item.at(5), item.at(6)};
}

/// Which of the parties that mentions belong to are several for one entity. Flat, because it sees every mention of a case.
class SeveralParties {
public:
    void add(EntityId entity, std::int64_t party) {
        auto at = static_cast<std::size_t>(entity.value);
        if (at >= first_.size()) first_.resize(std::max(at + 1, first_.size() * 2), none);
        if (first_[at] == none)
            first_[at] = party;
        else if (first_[at] != party && first_[at] != several)
            first_[at] = several;
    }
    std::vector<EntityId> found() const {
        std::vector<EntityId> entities;
        for (std::size_t at = 0; at < first_.size(); ++at) {
            if (first_[at] == several) entities.push_back({static_cast<std::int64_t>(at)});
        }
        return entities;
    }

private:
    static constexpr std::int64_t none = 0, several = -1;
    std::vector<std::int64_t> first_;
};

std::vector<std::string> texts(Query asked) {
    std::vector<std::string> found;
    while (asked.step()) found.push_back(asked.text(0));
    return found;
}

}  // namespace

void forEachClaim(Database& database, const std::function<void(const StatedClaim&)>& visit) {
    auto asked = database.query(CROSSCASE_STATED_CLAIM "ORDER BY claim.id");
    while (asked.step()) visit(readStatedClaim(asked));
}

std::vector<StatedClaim> claimsOf(Database& database, std::span<const EntityId> entities) {
    std::vector<ClaimId> ids;
    auto touching = database.query(
        "SELECT claim.id FROM entity_mention CROSS JOIN mention ON mention.id = mention_id CROSS JOIN claim ON "
        "claim.record_id = mention.record_id WHERE entity_id = ? AND mention.ordinal IN (from_ordinal, to_ordinal)");
    for (EntityId entity : entities) {
        touching.bind(1, entity);
        while (touching.step()) ids.push_back(touching.id<ClaimId>(0));
        touching.again();
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::vector<StatedClaim> claims;
    auto asked = database.query(CROSSCASE_STATED_CLAIM "WHERE claim.id = ?");
    for (ClaimId id : ids) {
        asked.bind(1, id);
        if (asked.step()) claims.push_back(readStatedClaim(asked));
        asked.again();
    }
    return claims;
}

#undef CROSSCASE_STATED_CLAIM

void saveLinks(Database& database, std::span<const Link> links) {
    auto row = database.query(
        "INSERT INTO link(id, from_entity, to_entity, type, strength, via_match) VALUES(?, ?, ?, ?, ?, ?)");
    auto claimRow = database.query("INSERT INTO link_claim(claim_id, link_id) VALUES(?, ?)");
    for (const Link& link : links) {
        row.bind(1, link.id).bind(2, link.from).bind(3, link.to).bind(4, link.type);
        row.bind(5, static_cast<int>(link.strength)).bind(6, link.viaMatch ? 1 : 0).run();
        row.again();
        for (ClaimId claim : link.claims) {
            claimRow.bind(1, claim).bind(2, link.id).run();
            claimRow.again();
        }
    }
}

void removeLinks(Database& database, std::span<const Link> links) {
    auto row = database.query("DELETE FROM link WHERE id = ?");
    auto claimRow = database.query("DELETE FROM link_claim WHERE claim_id = ?");
    for (const Link& link : links) {
        row.bind(1, link.id).run();
        row.again();
        for (ClaimId claim : link.claims) {
            claimRow.bind(1, claim).run();
            claimRow.again();
        }
    }
}

std::vector<Link> loadLinks(Database& database, const std::optional<std::vector<EntityId>>& touching) {
    return touching ? linksTouching(database, *touching) : allLinks(database);
}

std::vector<ClaimId> deniedClaims(Database& database, const std::optional<std::vector<ClaimId>>& among) {
    std::vector<ClaimId> denied;
    if (!among) {
        auto asked = database.query("SELECT id FROM claim WHERE denied = 1 ORDER BY id");
        while (asked.step()) denied.push_back(asked.id<ClaimId>(0));
        return denied;
    }
    auto asked = database.query("SELECT denied FROM claim WHERE id = ?");
    for (ClaimId claim : *among) {
        asked.bind(1, claim);
        if (asked.step() && asked.integer(0) != 0) denied.push_back(claim);
        asked.again();
    }
    std::sort(denied.begin(), denied.end());
    return denied;
}

std::optional<Link> findLink(Database& database, LinkId link) {
    std::optional<Link> found;
    {
        auto asked =
            database.query("SELECT id, from_entity, to_entity, type, strength, via_match FROM link WHERE id = ?");
        asked.bind(1, link);
        if (!asked.step()) return {};
        found = readLink(asked);
    }
    auto claims = database.query("SELECT claim_id FROM link_claim WHERE link_id = ? ORDER BY claim_id");
    claims.bind(1, link);
    while (claims.step()) found->claims.push_back(claims.id<ClaimId>(0));
    return found;
}

std::vector<std::string> entityTypes(Database& database) {
    return texts(database.query("SELECT DISTINCT type FROM entity ORDER BY type"));
}

std::vector<std::string> linkTypes(Database& database) {
    return texts(database.query("SELECT DISTINCT type FROM link ORDER BY type"));
}

std::map<std::string, std::size_t> countNeighbours(Database& database, EntityId entity) {
    std::map<std::string, std::size_t> counts;
    auto asked = database.query(
        "SELECT type, count(*) FROM entity WHERE id IN (SELECT to_entity FROM link WHERE from_entity = ?1 UNION "
        "SELECT from_entity FROM link WHERE to_entity = ?1) AND id <> ?1 GROUP BY type");
    asked.bind(1, entity);
    while (asked.step()) counts[asked.text(0)] = static_cast<std::size_t>(asked.integer(1));
    return counts;
}

std::vector<HeldStatement> loadHeld(Database& database, std::span<const MentionId> mentions) {
    std::vector<HeldStatement> held;
    auto asked = database.query(
        "SELECT mention.id, record_id, type, properties, subject, role, minor, grading, scheme, grade_source, "
        "grade_information, agency_id, originator_id, originator_ref FROM mention CROSS JOIN record ON record.id = "
        "record_id WHERE mention.id = ?");
    auto sides = database.query(
        "SELECT investigation_id FROM record_investigation WHERE record_id = ? ORDER BY investigation_id");
    for (MentionId id : mentions) {
        asked.bind(1, id);
        if (asked.step()) {
            HeldStatement& one = held.emplace_back();
            one.mention.id = id;
            one.mention.record = asked.id<RecordId>(1);
            one.mention.type = asked.text(2);
            if (auto properties = propertiesFromJson(asked.blob(3))) one.mention.properties = std::move(*properties);
            one.mention.subject = asked.integer(4) != 0;
            one.mention.role = static_cast<Role>(asked.integer(5));
            one.mention.minor = asked.integer(6) != 0;
            one.mention.grading =
                readOwnGrading(asked, 7).value_or(Grading{asked.text(8), asked.text(9), asked.text(10)});
            one.agency = asked.id<AgencyId>(11);
            one.originator = asked.id<AgencyId>(12);
            one.originatorRef = asked.text(13);
            sides.bind(1, one.mention.record);
            while (sides.step()) one.investigations.push_back(sides.id<InvestigationId>(0));
            sides.again();
        }
        asked.again();
    }
    return held;
}

std::vector<EntityId> entitiesOfSeveralAgencies(Database& database) {
    if (database.single("SELECT count(DISTINCT agency_id) FROM investigation") < 2) return {};
    SeveralParties parties;
    auto asked = database.query(
        "SELECT entity_id, agency_id FROM record_investigation CROSS JOIN investigation ON investigation.id = "
        "investigation_id CROSS JOIN mention ON mention.record_id = record_investigation.record_id CROSS JOIN "
        "entity_mention ON mention_id = mention.id");
    while (asked.step()) parties.add(asked.id<EntityId>(0), asked.integer(1));
    return parties.found();
}

std::vector<EntityId> entitiesOfSeveralAgencies(Database& database, std::span<const EntityId> entities) {
    std::vector<EntityId> found;
    auto asked = database.query(
        "SELECT min(agency_id) <> max(agency_id) FROM entity_mention CROSS JOIN mention ON mention.id = mention_id "
        "CROSS "
        "JOIN record_investigation ON record_investigation.record_id = mention.record_id CROSS JOIN investigation ON "
        "investigation.id = investigation_id WHERE entity_id = ?");
    for (EntityId entity : entities) {
        asked.bind(1, entity);
        if (asked.step() && asked.integer(0) != 0) found.push_back(entity);
        asked.again();
    }
    return found;
}

std::size_t countSharedEntities(Database& database) {
    SeveralParties parties;
    auto asked = database.query(
        "SELECT entity_id, agency_id FROM entity_mention CROSS JOIN mention ON mention.id = mention_id CROSS JOIN "
        "record "
        "ON record.id = record_id");
    while (asked.step()) parties.add(asked.id<EntityId>(0), asked.integer(1));
    return parties.found().size();
}

void saveOverlaps(Database& database, std::span<const Overlap> overlaps) {
    for (const Overlap& overlap : overlaps) {
        nlohmann::json agencies = nlohmann::json::array(), sides = nlohmann::json::array(),
                       reasons = nlohmann::json::array();
        for (AgencyId id : overlap.agencies) agencies.push_back(id.value);
        for (InvestigationId id : overlap.investigations) sides.push_back(id.value);
        for (const Reason& reason : overlap.reasons) reasons.push_back(reasonJson(reason));
        std::string agencyText = agencies.dump(), sideText = sides.dump(), reasonText = reasons.dump();
        auto insert = database.query(
            "INSERT INTO overlap(id, entity_id, kind, score, protected, confirmed, agencies, investigations, reasons) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.bind(1, overlap.id)
            .bind(2, overlap.entity)
            .bind(3, static_cast<int>(overlap.kind))
            .bind(4, overlap.score);
        insert.bind(5, overlap.isProtected ? 1 : 0).bind(6, overlap.confirmed ? 1 : 0);
        insert.bind(7, agencyText).bind(8, sideText).bind(9, reasonText).run();
    }
}

std::size_t removeOverlaps(Database& database, std::span<const EntityId> entities) {
    std::size_t removed = 0;
    auto row = database.query("DELETE FROM overlap WHERE id = ?");  // an overlap is named after its entity
    for (EntityId entity : entities) {
        row.bind(1, entity).run();
        removed += static_cast<std::size_t>(database.changes());
        row.again();
    }
    return removed;
}

void clearOverlaps(Database& database) {
    database.execute("DELETE FROM overlap");
}

bool hasOverlap(Database& database, EntityId entity) {
    auto asked = database.query("SELECT 1 FROM overlap WHERE id = ?");
    asked.bind(1, entity);
    return asked.step();
}

std::vector<Overlap> loadOverlaps(Database& database) {
    std::vector<Overlap> overlaps;
    auto asked = database.query(
        "SELECT id, entity_id, kind, score, protected, confirmed, agencies, investigations, reasons FROM overlap ORDER "
        "BY score DESC, id");
    while (asked.step()) {
        Overlap overlap;
        overlap.id = asked.id<OverlapId>(0);
        overlap.entity = asked.id<EntityId>(1);
        overlap.kind = static_cast<OverlapKind>(asked.integer(2));
        overlap.score = asked.real(3);
        overlap.isProtected = asked.integer(4) != 0;
        overlap.confirmed = asked.integer(5) != 0;
        for (std::int64_t id : nlohmann::json::parse(asked.text(6))) overlap.agencies.push_back({id});
        for (std::int64_t id : nlohmann::json::parse(asked.text(7))) overlap.investigations.push_back({id});
        for (const auto& item : nlohmann::json::parse(asked.text(8))) overlap.reasons.push_back(reasonFrom(item));
        overlaps.push_back(std::move(overlap));
    }
    return overlaps;
}

}  // namespace crosscase::core
