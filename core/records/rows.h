// core/records/rows.h: what a case holds, as rows for tables: joined and printable, the same for the window and for `list`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/records/derived.h"
#include "core/records/record.h"

namespace crosscase::core {

/// Which rows; empty members do not restrict. Pages: at most `limit` rows from `offset`, in id order.
struct RowFilter {
    std::vector<EntityId> entities;  ///< only what belongs to these
    std::vector<InvestigationId> investigations;
    std::vector<RecordId> records;
    std::string type;  ///< subject type
    std::size_t offset = 0;
    std::size_t limit = 0;  ///< 0: all
};

struct RecordRow {
    RecordId id;
    std::string externalRef, agency, originator;
    std::vector<std::string> investigations;  ///< references, sorted
    std::string source;                       ///< reference of the source, else its kind
    std::string grade, handling;
    BatchId batch;
    int row = 0;
    std::string text;
    std::optional<Instant> observed;
    bool withdrawn = false;
    std::string withdrawnReason;
};

struct MentionRow {
    MentionId id;
    RecordId record;
    std::string externalRef;  ///< of the record, when the mention is its subject; else empty
    std::string agency;
    std::vector<std::string> investigations;
    std::string type, label;
    std::optional<EntityId> entity;
    Role role = Role::Unknown;
    bool minor = false;
    bool subject = false;
    std::vector<Property> properties;
};

struct EntityRow {
    EntityId id;
    std::string type, label;
    std::size_t mentions = 0;
    std::vector<std::string> agencies;  ///< codes, sorted
    std::size_t links = 0;
};

struct LinkRow {
    LinkId id;
    EntityId from, to;
    std::string fromLabel, toLabel, type;
    LinkStrength strength = LinkStrength::Tentative;
    std::size_t claims = 0;
    bool viaMatch = false;
};

struct OverlapRow {
    OverlapId id;
    EntityId entity;
    OverlapKind kind = OverlapKind::Target;
    double score = 0;
    std::string state;
    std::string subject;  ///< label of the entity
    std::string subjectType;
    std::vector<std::string> agencies;
    std::vector<std::string> investigations;  ///< "agency:reference"
    bool isProtected = false;
    bool confirmed = false;
};

struct InvestigationRow {
    Investigation investigation;
    std::string agency;  ///< code
    std::size_t records = 0;
};

struct MatchRow {
    MentionId first, second;
    EntityId firstEntity, secondEntity;
    std::string type, firstLabel, secondLabel, firstAgency, secondAgency;
    double bits = 0, probability = 0;
    MatchState state = MatchState::Review;
};

struct CaseCounts {
    std::size_t records = 0, mentions = 0, entities = 0, links = 0, overlaps = 0, uncollated = 0, review = 0;
};

}  // namespace crosscase::core
