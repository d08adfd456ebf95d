// core/collation/model.h: a calibration read into memory: how common values are, how often each level of agreement is seen
// in pairs of one subject and by chance, the prior and the thresholds.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/collation/prepared.h"

namespace crosscase::core {

/// Shares of the levels of one field, and what a level is worth.
struct FieldWeights {
    std::vector<double> same;    ///< among pairs of one subject (m)
    std::vector<double> chance;  ///< among pairs taken at random (u)
    double stated = 0;           ///< mentions of the file that state the field
    std::vector<double> bits;    ///< by level: log2(same / chance); where frequency speaks for itself, log2(same)
    double learnedFrom = 0;      ///< pairs of one subject that the shares were learned from, as expected by the model
};

/// Texts and their counts; a view finds them too.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return hashText(text); }
};
using Counts = std::unordered_map<std::string, double, TextHash, std::equal_to<>>;

struct TypeModel {
    double mentions = 0;
    double names = 0;                  ///< different spellings of whole names
    double prior = 0;                  ///< bits before any evidence: expected share of pairs that are one subject
    double partners = 0;               ///< expected number of other mentions of the same subject; 0: not learned
    std::vector<FieldWeights> fields;  ///< as in the profile
};

struct Model {
    std::vector<TypeModel> types;  ///< as in allProfiles
    Counts tokens;                 ///< "person mohammed": in how many different names
    Counts values;                 ///< "phone:+8348001000": by how many differently named mentions
    Counts words;                  ///< of addresses, places, occupations: in how many texts
    double texts = 0;
    double automatic = 3, review = -1;  ///< thresholds in bits
    std::size_t keyCap = 200;           ///< a key that more mentions hold makes no candidates

    const TypeModel& of(const TypeProfile& profile) const { return types[profile.number]; }
    TypeModel& of(const TypeProfile& profile) { return types[profile.number]; }
};

/// Bits by which the only candidate of a mention may stay below the automatic threshold: where most mentions have a partner,
/// one that nobody else rivals is likelier to be it than a pair taken at random.
double onlyCandidateBits(const TypeModel& type);
/// Prior of a file that has not been looked at: every mention has about one other of its kind.
double usualPrior(double mentions);
/// Sets FieldWeights::bits from the shares.
void setBits(FieldWeights& weights, const FieldProfile& field);
/// A model with the shares of the profiles and nothing counted.
Model usualModel();

std::string modelJson(const Model& model);
/// @throws when the text is not a calibration: it comes from our own store
std::shared_ptr<const Model> modelOf(const Calibration& calibration);

/// What a run needs of the model by the numbers of its own tables, looked up once each. Bits are multiples of 1/1024, so
/// that sums do not depend on the order of their parts.
struct Weights {
    std::vector<float> person, other, word;  ///< bits of a token that agrees
    std::vector<float> holders;              ///< of a value: how many differently named mentions hold it, at least 1
    const std::vector<float>& of(NameShape shape) const { return shape == NameShape::Person ? person : other; }
};
Weights weightsOf(const Model& model, const Tables& tables);

}  // namespace crosscase::core
