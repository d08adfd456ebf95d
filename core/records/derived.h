// core/records/derived.h: what is made of statements: entities, links, matches, overlaps. Rebuilt at any time.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/records/handling.h"
#include "core/records/record.h"

namespace crosscase::core {

enum class Verdict { Same, Different, Unsure };
std::string word(Verdict verdict);

/// What a person decided on two mentions; stands until withdrawn. first < second.
struct Decision {
    DecisionId id;
    MentionId first, second;
    Verdict verdict = Verdict::Unsure;
    std::string reason;
    std::string by;
    Microseconds at = 0;
};

/// One line of an explanation.
struct Reason {
    std::string property;       ///< "name", "birth_date", "document", "decision" ...
    std::string level;          ///< "equal", "one_digit", "swapped_day_month", "token_match", "conflict" ...
    double bits = 0;            ///< log2 likelihood ratio; > 0 speaks for, < 0 against
    std::string first, second;  ///< raw values compared
    std::string text;           ///< English sentence: "same passport number, held by 2 of 4,003 mentions"
    bool conflict = false;      ///< a hard conflict: the two cannot be one subject
};

enum class MatchState {
    Automatic,
    Review,
    Confirmed,
    Refused,
    Blocked
};  ///< Blocked: hard conflict or declared distinct
std::string word(MatchState state);

/// Two mentions that may be one subject. first < second.
struct Match {
    MentionId first, second;
    double bits = 0;         ///< total evidence, prior included; for ordering, never exported as a property of a person
    double probability = 0;  ///< by the stored calibration
    MatchState state = MatchState::Review;
    std::vector<Reason> reasons;
};

/// One mention under one of its match keys.
struct KeyPosting {
    std::uint64_t key = 0;
    MentionId mention;
    friend auto operator<=>(const KeyPosting&, const KeyPosting&) = default;  // NOLINT(modernize-use-nullptr)
};

struct Entity {
    EntityId id;
    std::string type;
    std::string label;                ///< best supported spelling
    std::vector<MentionId> mentions;  ///< sorted
};

enum class LinkStrength { Confirmed, Unconfirmed, Tentative, Disputed };
std::string word(LinkStrength strength);

struct Link {
    LinkId id;
    EntityId from, to;
    std::string type;
    LinkStrength strength = LinkStrength::Tentative;
    std::vector<ClaimId> claims;  ///< sorted; the basis
    bool viaMatch = false;        ///< an end rests on a match that no person confirmed
};

/// A live claim between entities with what its record says about it.
struct StatedClaim {
    ClaimId id;
    EntityId from, to;
    std::string type;
    ClaimBasis basis = ClaimBasis::Stated;
    bool denied = false;
    Grading grading;  ///< the claim's own, else its record's
    AgencyId originator;
    std::string originatorRef;  ///< equal references are one report, whoever passed it on; empty: none stated
};

enum class OverlapKind { Target, Listing };  ///< Listing: at least one side holds it only on a watchlist
std::string word(OverlapKind kind);

/// One entity held by investigations of two or more agencies.
struct Overlap {
    OverlapId id;
    EntityId entity;
    OverlapKind kind = OverlapKind::Target;
    double score = 0;          ///< [0, 1]; orders work
    bool isProtected = false;  ///< a side holds the person as victim, witness, informant or minor
    bool confirmed =
        false;  ///< every tie between the agencies was confirmed by a person or is an equal valid identifier
    std::string state = "new";  ///< new, notified, acknowledged, in_contact, settled, false_match, expired
    std::vector<AgencyId> agencies;
    std::vector<InvestigationId> investigations;
    std::vector<Reason> reasons;
};

}  // namespace crosscase::core
