// core/collation/compare_fields.h: the parts of a comparison: fields, things by their number, texts, and the words for all.
#pragma once

#include "core/collation/compare.h"

namespace crosscase::core {

constexpr double mostNameShift = 4;            ///< bits that a file's own errors may forgive a name
constexpr double leastNameContradiction = -1;  ///< names that contradict each other never speak for one subject

/// Every field that both state, of people, firms and ships.
void compareFields(const PreparedMention& a, const PreparedMention& b, const Setting& setting, Evidence& evidence);
/// True for many of the pairs whose birth dates contradict each other while no number speaks for them: no further field can
/// mend that. Far cheaper than compareFields.
bool contradictOutright(const PreparedMention& a, const PreparedMention& b, const Setting& setting);
/// Things that are their number: it decides alone.
void compareThing(const PreparedMention& a, const PreparedMention& b, const Setting& setting, Evidence& evidence);
/// Addresses as words.
void compareText(const PreparedMention& a, const PreparedMention& b, Evidence& evidence);

std::uint8_t nameLevelOf(const NameEvidence& names);

/// One reason for each line, and for what is no field. Raw values where the mentions keep them.
void wordEvidence(const PreparedMention& a, const PreparedMention& b, const Setting& setting, const Evidence& evidence,
                  std::vector<Reason>& reasons);

}  // namespace crosscase::core
