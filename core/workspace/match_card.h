// core/workspace/match_card.h: two mentions side by side, property by property, with who says what.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/workspace/explaining.h"
#include "core/workspace/reviewing.h"

namespace crosscase::core {

/// A value as stated, and the form in which values of its property are equal.
struct StatedValue {
    std::string kind, raw, normal;
};

/// One property of both.
struct CardRow {
    std::string property;  ///< "name", "birth_date" ...: aliases stand under name, nationality under country
    std::vector<StatedValue> first, second;  ///< in the order stated
    std::vector<StatedValue> firstElsewhere,
        secondElsewhere;          ///< what other mentions of the entity state; no evidence here
    std::vector<Reason> reasons;  ///< empty: only one side states it, so that it is no evidence
    double bits = 0;              ///< their sum
    Bearing bearing = Bearing::Neutral;
};

struct CardSide {
    MentionId mention;
    EntityId entity;
    std::string label, entityLabel;
    std::size_t members = 1;  ///< mentions of the entity
    BasisLine source;
    Role role = Role::Unknown;
    bool minor = false;
};

/// The sum of the evidence in words: what a screen says instead of a number on a person.
enum class Leaning { RuledOut, Different, RatherDifferent, Open, RatherSame, Same };
/// By the calibrated probability: below 3 %, 25 %, 75 %, 97 %, above; ruled out by a conflict.
Leaning leaningOf(double probability, MatchState state);
std::string word(Leaning leaning);

struct MatchCard {
    std::string id, type;  ///< "m12~m57"
    CardSide first, second;
    std::vector<CardRow> rows;  ///< what weighs most first, then what only one side states
    double prior = 0;           ///< bits before any evidence
    double bits = 0, probability = 0;
    MatchState state = MatchState::Review;
    Leaning leaning = Leaning::Open;
    std::optional<Decision> decision;  ///< of a person, standing
};

/// @error NotFound when one of the two is not live or the case is not collated
Result<MatchCard> matchCard(CaseFile& file, MentionId first, MentionId second);

}  // namespace crosscase::core
