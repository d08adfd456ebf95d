// core/workspace/basis.h: the printable lines of what records say, shared by the use cases that explain.
#pragma once

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/store/derived.h"
#include "core/store/statements.h"
#include "core/workspace/explaining.h"

namespace crosscase::core {

std::string typeLabel(const std::string& type);  ///< "Person"; the id when unknown
std::string claimLabel(const std::string& type);
std::string propertyLabel(const std::string& kind);

/// Agencies and investigations by id, for printing.
struct BasisNames {
    explicit BasisNames(Database& database);
    std::unordered_map<std::int64_t, std::string> agencies, investigations;
};

/// Who says it, where and with which grade; without the statement.
BasisLine lineFor(const BasisNames& names, const Record& record);
std::string stated(const Mention& mention);
std::string stated(const Claim& claim, const Mention& from, const Mention& to);

std::vector<RecordId> recordsOf(std::span<const LiveMention> mentions);
/// What each record says of these mentions, in the order of records.
std::vector<BasisLine> basisOf(Database& database, const std::vector<MentionId>& mentions);

/// Whose investigations hold each of these mentions; mentions that no investigation holds are left out.
std::map<MentionId, std::set<AgencyId>> investigatingAgencies(Database& database,
                                                              std::span<const LiveMention> mentions);

/// The form in which values of a property are equal: digits of a number, ISO date, folded words; empty when nothing is left.
std::string normalForm(const std::string& type, const Property& property);

}  // namespace crosscase::core
