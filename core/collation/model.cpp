// core/collation/model.cpp: storing and reading a calibration, and what it says of the values of one run.
#include "core/collation/model.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <nlohmann/json.hpp>

#include "core/collation/name_tables.h"

namespace crosscase::core {
namespace {

using Json = nlohmann::json;

constexpr double backgroundNames = 1000;  ///< what a small file does not show of how common names are
constexpr double mostPersonBits = 12.5, mostOtherBits = 13, mostWordBits = 8;

Json countsJson(const Counts& counts) {
    Json out = Json::object();
    for (const auto& [what, count] : counts) out[what] = static_cast<std::int64_t>(count);
    return out;
}

Counts readCounts(const Json& in) {
    Counts out;
    out.reserve(in.size());
    for (const auto& [what, count] : in.items()) out.emplace(what, count.get<double>());
    return out;
}

double lookUp(const Counts& counts, std::string_view what) {
    auto found = counts.find(what);
    return found == counts.end() ? 1 : found->second;
}

Json typeJson(const TypeModel& type, const TypeProfile& profile) {
    Json out{{"mentions", static_cast<std::int64_t>(type.mentions)},
             {"names", static_cast<std::int64_t>(type.names)},
             {"prior", type.prior},
             {"partners", type.partners},
             {"fields", Json::object()}};
    for (std::size_t i = 0; i < profile.fields.size(); ++i) {
        const FieldWeights& weights = type.fields[i];
        std::string id = profile.fields[i].id;
        if (profile.fields[i].comparator == Comparator::PartialDate) id += "_partial";
        out["fields"][id] = {{"same", weights.same},
                             {"chance", weights.chance},
                             {"stated", weights.stated},
                             {"learned_from", weights.learnedFrom}};
    }
    return out;
}

void readType(const Json& in, TypeModel& type, const TypeProfile& profile) {
    type.mentions = in.at("mentions").get<double>();
    type.names = in.at("names").get<double>();
    type.prior = in.at("prior").get<double>();
    type.partners = in.at("partners").get<double>();
    for (std::size_t i = 0; i < profile.fields.size(); ++i) {
        const FieldProfile& field = profile.fields[i];
        const Json& stored =
            in.at("fields").at(field.comparator == Comparator::PartialDate ? field.id + "_partial" : field.id);
        FieldWeights& weights = type.fields[i];
        weights.same = stored.at("same").get<std::vector<double>>();
        weights.chance = stored.at("chance").get<std::vector<double>>();
        weights.stated = stored.at("stated").get<double>();
        weights.learnedFrom = stored.at("learned_from").get<double>();
        setBits(weights, field);
    }
}

std::shared_ptr<const Model> parseModel(const std::string& text) {
    auto json = Json::parse(text);
    auto model = std::make_shared<Model>(usualModel());
    for (const TypeProfile* profile : allProfiles()) {
        if (auto stored = json.at("types").find(profile->type); stored != json.at("types").end())
            readType(*stored, model->of(*profile), *profile);
    }
    const auto& frequencies = json.at("frequencies");
    model->tokens = readCounts(frequencies.at("tokens"));
    model->values = readCounts(frequencies.at("values"));
    model->words = readCounts(frequencies.at("words"));
    model->texts = json.at("texts").get<double>();
    model->automatic = json.at("thresholds").at("automatic").get<double>();
    model->review = json.at("thresholds").at("review").get<double>();
    model->keyCap = json.at("key_cap").get<std::size_t>();
    return model;
}

/// Whether agreement on a level is weighed by how common the value is, so that chance is not needed.
bool speaksByFrequency(Comparator comparator, std::size_t level) {
    switch (comparator) {
        case Comparator::Name:
            return true;
        case Comparator::Words:
            return level < level::WordsDifferent;
        default:
            return level == 0;
    }
}

/// By the smaller of the two: a file has far more values than common ones, a pair of mentions fewer.
std::vector<float> holdersOf(const Model& model, const ValueTable& values) {
    std::vector<float> holders(values.size(), 1);
    if (values.size() < model.values.size()) {
        for (ValueIndex i = 0; i < values.size(); ++i) holders[i] = static_cast<float>(lookUp(model.values, values[i]));
        return holders;
    }
    for (const auto& [text, count] : model.values) {
        if (auto found = values.find(text)) holders[*found] = static_cast<float>(count);
    }
    return holders;
}

float rounded(double bits) {
    return static_cast<float>(std::round(bits * 1024) / 1024);
}

}  // namespace

double onlyCandidateBits(const TypeModel& type) {
    constexpr double mostPartnered = 0.875;  // three bits
    return -std::log2(1 - std::min(type.partners, mostPartnered));
}

double usualPrior(double mentions) {
    return -std::log2(mentions + 200) + 1;
}

void setBits(FieldWeights& weights, const FieldProfile& field) {
    weights.bits.clear();
    for (std::size_t i = 0; i < weights.same.size(); ++i) {
        double same = std::max(weights.same[i], 1e-6);
        double ratio = speaksByFrequency(field.comparator, i) ? same : same / std::max(weights.chance[i], 1e-6);
        weights.bits.push_back(std::log2(ratio));
    }
}

Model usualModel() {
    Model model;
    for (const TypeProfile* profile : allProfiles()) {
        TypeModel& type = model.types.emplace_back();
        type.prior = usualPrior(0);
        for (const FieldProfile& field : profile->fields) {
            FieldWeights weights;
            weights.same = field.usual;
            weights.chance = field.chance;
            setBits(weights, field);
            type.fields.push_back(std::move(weights));
        }
    }
    return model;
}

std::string modelJson(const Model& model) {
    Json json;
    json["engine"] = engineVersion();
    json["types"] = Json::object();
    for (const TypeProfile* profile : allProfiles()) {
        const TypeModel& type = model.of(*profile);
        if (type.mentions > 0) json["types"][profile->type] = typeJson(type, *profile);
    }
    json["frequencies"] = {
        {"tokens", countsJson(model.tokens)}, {"values", countsJson(model.values)}, {"words", countsJson(model.words)}};
    json["texts"] = static_cast<std::int64_t>(model.texts);
    json["thresholds"] = {{"automatic", model.automatic}, {"review", model.review}};
    json["key_cap"] = model.keyCap;
    return json.dump();
}

std::shared_ptr<const Model> modelOf(const Calibration& calibration) {
    // Explaining pair after pair would otherwise read the same text again and again.
    static std::mutex mutex;
    static std::string lastText;
    static std::shared_ptr<const Model> last;
    std::lock_guard lock(mutex);
    if (!last || lastText != calibration.json) {
        last = parseModel(calibration.json);
        lastText = calibration.json;
    }
    return last;
}

Weights weightsOf(const Model& model, const Tables& tables) {
    double people = backgroundNames;
    double others = backgroundNames;
    for (const TypeProfile* profile : allProfiles())
        (profile->shape == NameShape::Person ? people : others) += model.of(*profile).names;
    double texts = model.texts + backgroundNames;
    const auto& common = nameTables().common;
    Weights weights;
    auto bits = [](double all, double count, double most) { return std::clamp(std::log2(all / count), 1.0, most); };
    for (TokenIndex i = 0; i < tables.tokens.size(); ++i) {
        const TokenForm& token = tables.tokens[i];
        double shrink = token.weak ? 0.4 : token.initial ? 0.2 : 1.0;
        auto known = common.find(token.latin);
        double background = known == common.end() ? 0 : known->second * backgroundNames;
        double inPeople = lookUp(model.tokens, "person " + token.latin) + background;
        weights.person.push_back(rounded(shrink * bits(people, inPeople, mostPersonBits)));
        weights.other.push_back(
            rounded(shrink * bits(others, lookUp(model.tokens, "other " + token.latin), mostOtherBits)));
        weights.word.push_back(rounded(bits(texts, lookUp(model.words, token.latin), mostWordBits)));
    }
    weights.holders = holdersOf(model, tables.values);
    return weights;
}

}  // namespace crosscase::core
