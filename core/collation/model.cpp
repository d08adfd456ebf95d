// core/collation/model.cpp: counting, storing and reading the frequencies that make agreement weigh more or less.
#include "core/collation/model.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <nlohmann/json.hpp>
#include <set>
#include <unordered_set>

#include "core/collation/name_tables.h"

namespace crosscase::core {
namespace {

constexpr double floorCount = 3;          ///< rarer tokens and values count as unique
constexpr double backgroundNames = 1000;  ///< what a small file does not show of how common names are
constexpr double mostPersonBits = 11, mostOtherBits = 13, mostWordBits = 8;

std::string group(NameShape shape) {
    return shape == NameShape::Person ? "person " : "other ";
}

/// The tokens of a spelling regardless of their order: what makes two mentions "differently named".
std::string nameSignature(const PreparedMention& mention, const Tables& tables) {
    if (mention.names.empty()) return "#" + std::to_string(mention.input->id.value);
    std::vector<std::string> skeletons;
    for (const NameToken& token : mention.names.front().form.tokens)
        skeletons.push_back(tables.tokens[token.token].skeleton);
    std::sort(skeletons.begin(), skeletons.end());
    std::string out;
    for (const std::string& skeleton : skeletons) out += skeleton + " ";
    return out;
}

/// Counts pairs (what, by whom) once.
class DistinctCounter {
public:
    void add(const std::string& what, const std::string& by) {
        if (seen_.insert(std::hash<std::string>{}(what + '\n' + by)).second) counts_[what] += 1;
    }
    std::unordered_map<std::string, double> take() {
        std::erase_if(counts_, [](const auto& item) { return item.second < floorCount; });
        return std::move(counts_);
    }

private:
    std::unordered_set<std::size_t> seen_;
    std::unordered_map<std::string, double> counts_;
};

void writeCounts(nlohmann::json& out, const std::unordered_map<std::string, double>& counts) {
    out = nlohmann::json::object();
    for (const auto& [what, count] : counts) out[what] = static_cast<std::int64_t>(count);
}

std::unordered_map<std::string, double> readCounts(const nlohmann::json& in) {
    std::unordered_map<std::string, double> out;
    for (const auto& [what, count] : in.items()) out.emplace(what, count.get<double>());
    return out;
}

double lookUp(const std::unordered_map<std::string, double>& counts, const std::string& what) {
    auto found = counts.find(what);
    return found == counts.end() ? 1 : found->second;
}

std::shared_ptr<const Model> parseModel(const std::string& text) {
    auto json = nlohmann::json::parse(text);
    auto model = std::make_shared<Model>();
    for (const auto& [type, counts] : json.at("types").items()) {
        model->types[type] = {counts.at("mentions").get<double>(), counts.at("names").get<double>()};
    }
    const auto& frequencies = json.at("frequencies");
    model->tokens = readCounts(frequencies.at("tokens"));
    model->values = readCounts(frequencies.at("values"));
    model->dates = readCounts(frequencies.at("dates"));
    model->words = readCounts(frequencies.at("words"));
    model->datesStated = json.at("dates_stated").get<double>();
    model->textsStated = json.at("texts_stated").get<double>();
    model->automatic = json.at("thresholds").at("automatic").get<double>();
    model->review = json.at("thresholds").at("review").get<double>();
    model->keyCap = json.at("key_cap").get<std::size_t>();
    return model;
}

}  // namespace

const TypeCounts& Model::counts(const std::string& type) const {
    static const TypeCounts none;
    auto found = types.find(type);
    return found == types.end() ? none : found->second;
}

double Model::prior(const std::string& type) const {
    return -std::log2(counts(type).mentions + 200) + 1;
}

Model countModel(std::span<const PreparedMention> mentions, const Tables& tables) {
    Model model;
    DistinctCounter tokens, values, dates, words;
    std::map<std::string, std::set<std::string>> names;
    for (const PreparedMention& mention : mentions) {
        if (mention.profile->basis == Basis::Never) continue;
        const std::string& type = mention.input->type;
        model.types[type].mentions += 1;
        std::string who = nameSignature(mention, tables);
        if (!mention.names.empty()) names[type].insert(who);
        for (TokenIndex token : mention.tokens)
            tokens.add(group(mention.profile->shape) + tables.tokens[token].latin, who);
        for (const PreparedIdentifier& id : mention.identifiers) values.add(tables.values[id.value], who);
        for (ValueIndex country : mention.countries) values.add(tables.values[country], who);
        for (const PreparedDate& birth : mention.births) {
            dates.add(isoDate(birth.date), who);
            model.datesStated += 1;
        }
        for (const auto* texts : {&mention.places, &mention.addresses}) {
            for (const PreparedText& text : *texts) {
                model.textsStated += 1;
                for (TokenIndex word : text.words) words.add(tables.tokens[word].latin, who);
            }
        }
    }
    for (const auto& [type, different] : names) model.types[type].names = static_cast<double>(different.size());
    model.tokens = tokens.take();
    model.values = values.take();
    model.dates = dates.take();
    model.words = words.take();
    return model;
}

std::string modelJson(const Model& model) {
    nlohmann::json json;
    json["engine"] = engineVersion();
    json["types"] = nlohmann::json::object();
    for (const auto& [type, counts] : model.types) {
        json["types"][type] = {{"mentions", static_cast<std::int64_t>(counts.mentions)},
                               {"names", static_cast<std::int64_t>(counts.names)}};
    }
    writeCounts(json["frequencies"]["tokens"], model.tokens);
    writeCounts(json["frequencies"]["values"], model.values);
    writeCounts(json["frequencies"]["dates"], model.dates);
    writeCounts(json["frequencies"]["words"], model.words);
    json["dates_stated"] = static_cast<std::int64_t>(model.datesStated);
    json["texts_stated"] = static_cast<std::int64_t>(model.textsStated);
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

Weights weightsOf(const Model& model, const TokenTable& tokens) {
    double people = model.counts("person").names + backgroundNames;
    double others = backgroundNames;
    for (const auto& [type, counts] : model.types) others += type == "person" ? 0 : counts.names;
    double texts = model.textsStated + backgroundNames;
    const auto& common = nameTables().common;
    Weights weights;
    auto bits = [](double all, double count, double most) {
        return static_cast<float>(std::clamp(std::log2(all / count), 1.0, most));
    };
    for (TokenIndex i = 0; i < tokens.size(); ++i) {
        const std::string& latin = tokens[i].latin;
        float shrink = tokens[i].weak ? 0.4F : tokens[i].initial ? 0.2F : 1.0F;
        auto known = common.find(latin);
        double background = known == common.end() ? 0 : known->second * backgroundNames;
        weights.person.push_back(shrink *
                                 bits(people, lookUp(model.tokens, "person " + latin) + background, mostPersonBits));
        weights.other.push_back(shrink * bits(others, lookUp(model.tokens, "other " + latin), mostOtherBits));
        weights.word.push_back(bits(texts, lookUp(model.words, latin), mostWordBits));
    }
    return weights;
}

}  // namespace crosscase::core
