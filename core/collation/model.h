// core/collation/model.h: a calibration read into memory: how common names and values are, the prior and the thresholds.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/collation/prepared.h"

namespace crosscase::core {

struct TypeCounts {
    double mentions = 0;
    double names = 0;  ///< different spellings of whole names
};

struct Model {
    std::unordered_map<std::string, TypeCounts> types;
    std::unordered_map<std::string, double> tokens;  ///< "person mohammed": in how many different names
    std::unordered_map<std::string, double> values;  ///< "phone:+8348001000": by how many differently named mentions
    std::unordered_map<std::string, double> dates;   ///< "1970-01-01": in how many mentions
    std::unordered_map<std::string, double> words;   ///< of addresses and birth places
    double datesStated = 0, textsStated = 0;
    double automatic = 5, review = -1;  ///< thresholds in bits
    std::size_t keyCap = 200;

    const TypeCounts& counts(const std::string& type) const;
    double prior(const std::string& type) const;  ///< bits, before any evidence
};

/// Counts over all mentions; frequencies below the floor of three are left out of the JSON.
Model countModel(std::span<const PreparedMention> mentions, const Tables& tables);
std::string modelJson(const Model& model);
/// @throws when the text is not a calibration: it comes from our own store
std::shared_ptr<const Model> modelOf(const Calibration& calibration);

/// Weights of the tokens of a run in bits, looked up once each.
struct Weights {
    std::vector<float> person, other, word;
    const std::vector<float>& of(NameShape shape) const { return shape == NameShape::Person ? person : other; }
};
Weights weightsOf(const Model& model, const TokenTable& tokens);

}  // namespace crosscase::core
