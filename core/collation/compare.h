// core/collation/compare.h: all evidence on one pair of mentions, in bits, with or without words.
#pragma once

#include <string>
#include <vector>

#include "core/collation/model.h"
#include "core/collation/name_compare.h"
#include "core/collation/prepared.h"
#include "core/records/derived.h"

namespace crosscase::core {

/// Everything that comparisons of a run share; read only.
struct Setting {
    const Tables& tables;
    const Model& model;
    Weights weights;
};

struct PairScore {
    double bits = 0;        ///< with the prior, without conflicts
    bool conflict = false;  ///< a hard one: cannot be one subject
    bool declared = false;  ///< their list says that they are different
    bool shared = false;    ///< an identifier is equal or nearly so: a conflict beside it is worth showing
};

/// The same for either order of the two but for first and second in the reasons.
/// @param reasons  filled when not null; costs an allocation per line, so only for what is kept or explained
PairScore scorePair(const PreparedMention& a, const PreparedMention& b, const Setting& setting, NameScratch& scratch,
                    std::vector<Reason>* reasons);

/// Whether the pair is worth keeping as a match; stops as soon as it cannot be.
bool isKept(const PreparedMention& a, const PreparedMention& b, const Setting& setting, NameScratch& scratch,
            PairScore& score);

/// Adds up evidence and, when asked to, words it.
class Evidence {
public:
    Evidence(const PreparedMention& a, const PreparedMention& b, std::vector<Reason>* reasons)
        : a_(a), b_(b), reasons_(reasons) {}

    bool wordy() const { return reasons_ != nullptr; }
    /// Texts are raw values; `text` is only looked at when reasons are wanted.
    void add(double bits, const char* property, const char* level, std::string_view first, std::string_view second,
             std::string_view text, bool conflict = false);
    void addFrom(double bits, const char* property, const char* level, std::uint32_t firstProperty,
                 std::uint32_t secondProperty, std::string_view text, bool conflict = false);
    const std::string& rawFirst(std::uint32_t property) const { return a_.input->properties[property].raw; }
    const std::string& rawSecond(std::uint32_t property) const { return b_.input->properties[property].raw; }

    double bits = 0;
    bool conflict = false;
    bool shared = false;  ///< some identifier is equal or nearly so

private:
    const PreparedMention& a_;
    const PreparedMention& b_;
    std::vector<Reason>* reasons_;
};

/// Numbers of people, firms and ships: one kind of evidence among others.
void compareIdentifiers(const PreparedMention& a, const PreparedMention& b, const Setting& setting, Evidence& evidence);
/// Things that are their number: it decides alone.
void compareThing(const PreparedMention& a, const PreparedMention& b, const Setting& setting, Evidence& evidence);
void compareBirths(const PreparedMention& a, const PreparedMention& b, const Setting& setting, Evidence& evidence);
void compareCircumstances(const PreparedMention& a, const PreparedMention& b, const Setting& setting,
                          Evidence& evidence);

}  // namespace crosscase::core
