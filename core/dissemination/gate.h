// core/dissemination/gate.h: the one gate: what of a case one recipient may see, and why the rest stays.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/records/record.h"

namespace crosscase::core {

/// A record with all that it says.
struct RecordStatements {
    Record record;
    std::vector<Mention> mentions;
    std::vector<Claim> claims;
};

/// A permission that somebody gave for one record and one recipient.
struct Consent {
    enum class Kind { Any, Consent, ConditionRead };  ///< Any: stands for both
    RecordId record;
    AgencyId recipient;
    Kind kind = Kind::Any;
    std::string by;
    Microseconds at = 0;
    std::string note;
};

/// The case as the gate reads it: every live record, also those not chosen, because a person who is protected in one
/// record is protected in all, and the text of one may name what another withholds.
struct ShareInput {
    std::optional<AgencyId> holder;  ///< without one every record counts as received
    std::vector<Agency> agencies;
    std::vector<Investigation> investigations;
    std::vector<RecordStatements> records;
    std::vector<Consent> consents;
    std::map<MentionId, EntityId> entityOf;
};

/// A record chosen by `records` or by its investigation goes whole as far as it may; of other records that hold a chosen
/// entity go its mentions, the claims that touch them and the other ends of these. With nothing chosen nothing goes.
struct ShareRequest {
    AgencyId recipient;
    std::string purpose;
    std::vector<RecordId> records;
    std::vector<InvestigationId> investigations;
    std::vector<EntityId> entities;
    Microseconds at = 0;  ///< decides what is past its review date
};

/// One record as the recipient may see it. Ids are new (1, 2, 3 ... in the order of `going`), the key is made of what
/// is left; raw content, source reference, source kind, parents and what only the origin keeps are gone.
struct GoingRecord {
    RecordStatements statements;
    std::vector<std::string> caveats;  ///< printed with it: "H1: not for proceedings without permission"
    bool ownOfRecipient = false;       ///< the recipient's own statement comes back: its references may be named
};

/// For the sender alone: never part of any output.
struct Withheld {
    RecordId record;        ///< of the case file
    std::string reference;  ///< external reference, else the printed id
    AgencyId originator;
    std::string part;    ///< "record", "person", "relation", "text", "value", "investigation"
    std::string rule;    ///< "needs the originator's consent (H2)"
    std::string remedy;  ///< "ask SFIU for consent: Desk, +836 ..."
};

/// What viewFor lets through.
struct ShareView {
    std::optional<AgencyId> holder;
    AgencyId recipient;
    std::string purpose;
    Microseconds at = 0;
    std::vector<Agency> agencies;               ///< holder, recipient and those whose statements go
    std::vector<Investigation> investigations;  ///< those that may be named
    std::vector<GoingRecord> going;             ///< by observed date, then key
    std::vector<std::string> conditions;        ///< union of codes, caveats and conditions of all that goes
    bool question = false;                      ///< the recipient's kind gets a bare question (private partner)
    std::vector<Withheld> withheld;
    std::map<MentionId, MentionId> originOf;  ///< new id to the case file's, to carry decisions over; never printed
    std::size_t mentionCount() const;
};

/// Filters statements for one recipient. Verdicts come from resources/handling. Nothing outside `going`, `agencies`,
/// `investigations` and `conditions` may be printed.
/// @note O(records chosen * withheld names) for the search of texts, else linear
ShareView viewFor(const ShareInput& input, const ShareRequest& request);

/// The sender's list: how many, which, why, and what would let it go.
std::string withheldText(const ShareView& view, const std::vector<Agency>& agencies);

}  // namespace crosscase::core
