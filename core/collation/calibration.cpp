// core/collation/calibration.cpp: counts, chance, expectation maximisation.
#include "core/collation/calibration.h"

#include <algorithm>
#include <cmath>

#include "core/collation/compare.h"

namespace crosscase::core {
namespace {

constexpr double floorCount = 3;            ///< rarer tokens and values count as unique
constexpr std::size_t leastMentions = 500;  ///< of a type: fewer teach nothing and the usual shares stay
constexpr std::size_t randomPairs = 100000, familyPairs = 120000;
constexpr std::size_t mostInGroup = 60;  ///< mentions under one key that learning looks at
constexpr double usualWeight = 30;       ///< pairs that the usual shares count for
constexpr double chanceWeight = 300;     ///< random pairs that the usual chances count for
constexpr double tie = 4;                ///< bits of further facts that make a pair fit to teach how often dates err
constexpr int rounds = 12;
constexpr double pairsPerMention = 40;  ///< candidate pairs that the keys of a file may make
constexpr std::size_t leastCap = 50, mostCap = 400;

/// How many of `who` hold each number, counted once each.
class Counter {
public:
    void add(std::uint32_t what, std::uint32_t who) { seen_.push_back((std::uint64_t{what} << 32U) | who); }

    template <typename Name>
    void take(std::unordered_map<std::string, double>& counts, Name&& nameOf) {
        std::sort(seen_.begin(), seen_.end());
        seen_.erase(std::unique(seen_.begin(), seen_.end()), seen_.end());
        for (std::size_t from = 0; from < seen_.size();) {
            std::size_t to = from;
            while (to < seen_.size() && seen_[to] >> 32U == seen_[from] >> 32U) ++to;
            if (double(to - from) >= floorCount)
                counts[nameOf(static_cast<std::uint32_t>(seen_[from] >> 32U))] = double(to - from);
            from = to;
        }
        seen_ = {};
    }

private:
    std::vector<std::uint64_t> seen_;
};

/// The words of the first spelling regardless of their order: what makes two mentions "differently named".
std::uint32_t whoOf(const PreparedMention& mention, const Tables& tables) {
    if (mention.names.empty())
        return static_cast<std::uint32_t>(
            hashText({reinterpret_cast<const char*>(mention.recordKey.data()), mention.recordKey.size()},
                     static_cast<std::uint64_t>(mention.ordinal)));
    std::uint64_t sum = 0;
    for (const NameToken& token : mention.names.front().form.tokens)
        sum += hashText(tables.tokens[token.token].skeleton);
    return static_cast<std::uint32_t>(sum ^ (sum >> 32U));
}

/// Lines of a pair as learning keeps them.
struct Lesson {
    struct Item {
        FieldIndex field;
        std::uint8_t level;
        float rest;  ///< bits of the line without those of its level
    };
    std::vector<Item> items;
    bool byNames = false;  ///< met by a key of names
};

class Learning {
public:
    Learning(Population& population, Progress& progress)
        : population_(population), progress_(progress), model_(usualModel()) {}

    Result<Model> run() {
        count();
        Weights weights = weightsOf(model_, population_.tables());
        for (const TypeProfile* profile : allProfiles()) {
            TypeModel& type = model_.types.at(profile->type);
            type.prior = usualPrior(type.mentions);
            if (profile->basis == Basis::Evidence && type.mentions >= leastMentions) learn(*profile, type, weights);
            if (progress_.stopRequested()) return Progress::stopped("Calibration");
        }
        model_.keyCap = capOfKeys();
        return std::move(model_);
    }

private:
    void count() {
        const Tables& tables = population_.tables();
        Counter people, others, values, words;
        std::unordered_map<const TypeProfile*, std::vector<std::uint32_t>> names;
        for (const PreparedMention& mention : population_.mentions()) {
            if (mention.profile->basis == Basis::Never) continue;
            TypeModel& type = model_.types.at(mention.profile->type);
            type.mentions += 1;
            std::uint32_t who = whoOf(mention, tables);
            if (!mention.names.empty()) names[mention.profile].push_back(who);
            Counter& tokens = mention.profile->shape == NameShape::Person ? people : others;
            for (TokenIndex token : mention.tokens) tokens.add(token, who);
            countStated(mention, who, type, values, words);
        }
        for (auto& [profile, whos] : names) {
            std::sort(whos.begin(), whos.end());
            whos.erase(std::unique(whos.begin(), whos.end()), whos.end());
            model_.types.at(profile->type).names = double(whos.size());
        }
        people.take(model_.tokens, [&](std::uint32_t token) { return "person " + tables.tokens[token].latin; });
        others.take(model_.tokens, [&](std::uint32_t token) { return "other " + tables.tokens[token].latin; });
        values.take(model_.values, [&](std::uint32_t value) { return tables.values[value]; });
        words.take(model_.words, [&](std::uint32_t token) { return tables.tokens[token].latin; });
    }

    void countStated(const PreparedMention& mention, std::uint32_t who, TypeModel& type, Counter& values,
                     Counter& words) {
        FieldIndex last = nameField;
        for (const Stated& stated : mention.stated) {
            if (stated.field != last) type.fields[stated.field].stated += 1;
            last = stated.field;
            switch (mention.profile->fields[stated.field].comparator) {
                case Comparator::Words:
                    model_.texts += 1;
                    for (std::uint32_t i = 0; i < stated.other; ++i) words.add(mention.words[stated.value + i], who);
                    break;
                case Comparator::Date:
                    values.add(stated.extra, who);
                    break;
                case Comparator::PartialDate:
                case Comparator::Name:
                    break;
                case Comparator::Number:
                case Comparator::Category:
                case Comparator::Postcode:
                    values.add(stated.value, who);
                    break;
            }
        }
    }

    void learn(const TypeProfile& profile, TypeModel& type, const Weights& weights) {
        std::vector<std::uint32_t> members;
        for (std::uint32_t i = 0; i < population_.mentions().size(); ++i) {
            if (population_.mentions()[i].profile == &profile) members.push_back(i);
        }
        Setting setting{population_.tables(), model_, weights};
        measureChance(profile, type, members, setting);
        std::vector<Lesson> lessons;
        double scale = gather(members, KeyFamily::Names, setting, lessons);
        gather(members, KeyFamily::Facts, setting, lessons);
        for (int round = 0; round < rounds; ++round) maximise(profile, type, lessons, scale);
    }

    Evidence compare(std::uint32_t a, std::uint32_t b, const Setting& setting) {
        const PreparedMention& first = population_.mentions()[std::min(a, b)];
        const PreparedMention& second = population_.mentions()[std::max(a, b)];
        Evidence evidence;
        compareFacts(first, second, setting, evidence);
        compareNamesOf(first, second, setting, scratch_, evidence);
        return evidence;
    }

    /// How often each level is seen between mentions taken at random.
    void measureChance(const TypeProfile& profile, TypeModel& type, const std::vector<std::uint32_t>& members,
                       const Setting& setting) {
        std::vector<std::vector<double>> seen;
        for (const FieldProfile& field : profile.fields) seen.emplace_back(field.chance.size(), 0.0);
        std::uint64_t state = 20260101;
        auto next = [&] {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            return static_cast<std::size_t>((state >> 33U) % members.size());
        };
        for (std::size_t i = 0; i < randomPairs; ++i) {
            std::size_t a = next();
            std::size_t b = next();
            if (a == b) continue;
            Evidence evidence = compare(members[a], members[b], setting);
            for (const Line& line : evidence.lines()) seen[line.field][line.level] += 1;
        }
        for (std::size_t f = 0; f < profile.fields.size(); ++f) {
            const FieldProfile& field = profile.fields[f];
            double total = chanceWeight;
            for (double count : seen[f]) total += count;
            for (std::size_t l = 0; l < field.chance.size(); ++l)
                type.fields[f].chance[l] = (seen[f][l] + chanceWeight * field.chance[l]) / total;
            setBits(type.fields[f], field);
        }
    }

    /// Pairs that meet under the keys of one family, in the order of the keys, which is as good as random.
    /// @return how many pairs of the family each lesson stands for
    double gather(const std::vector<std::uint32_t>& members, KeyFamily family, const Setting& setting,
                  std::vector<Lesson>& lessons) {
        std::vector<Posting> postings;
        std::vector<MatchKey> keys;
        for (std::uint32_t member : members) {
            keys.clear();
            addKeys(population_.mentions()[member], population_.tables(), family, keys);
            for (MatchKey key : keys) postings.push_back({key, member});
        }
        std::sort(postings.begin(), postings.end());
        postings.erase(std::unique(postings.begin(), postings.end()), postings.end());
        std::vector<std::uint64_t> pairs;
        double all = 0;
        for (std::size_t from = 0; from < postings.size();) {
            std::size_t to = from;
            while (to < postings.size() && postings[to].key == postings[from].key) ++to;
            std::size_t size = to - from;
            if (size > 1 && size <= mostInGroup) {
                all += double(size) * double(size - 1) / 2;
                for (std::size_t i = from; i < to && pairs.size() < familyPairs; ++i) {
                    for (std::size_t j = i + 1; j < to; ++j)
                        pairs.push_back((std::uint64_t{postings[i].mention} << 32U) | postings[j].mention);
                }
            }
            from = to;
        }
        double taken = double(pairs.size());
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        for (std::uint64_t pair : pairs) teach(pair, family, setting, lessons);
        return pairs.empty() ? 1 : all / taken;
    }

    void teach(std::uint64_t pair, KeyFamily family, const Setting& setting, std::vector<Lesson>& lessons) {
        auto a = static_cast<std::uint32_t>(pair >> 32U);
        auto b = static_cast<std::uint32_t>(pair & 0xffffffffU);
        const auto& mentions = population_.mentions();
        if (isDeclaredDistinct(mentions[a], mentions[b]) || mentions[a].signature == mentions[b].signature) return;
        Evidence evidence = compare(a, b, setting);
        const TypeModel& type = model_.of(*mentions[a].profile);
        Lesson lesson;
        lesson.byNames = family == KeyFamily::Names;
        for (const Line& line : evidence.lines()) {
            double own = line.field == nameField ? 0 : type.fields[line.field].bits[line.level];
            lesson.items.push_back({line.field, line.level, static_cast<float>(line.bits - own)});
        }
        lessons.push_back(std::move(lesson));
    }

    double bitsOf(const TypeProfile& profile, const TypeModel& type, const Lesson::Item& item) const {
        const FieldWeights& weights = type.fields[item.field];
        if (item.field != nameField) return double(item.rest) + weights.bits[item.level];
        return double(item.rest) + std::log2(weights.same[item.level] / profile.fields[nameField].usual[item.level]);
    }

    /// One round: how likely each pair is one subject by the present shares, then the shares by that.
    void maximise(const TypeProfile& profile, TypeModel& type, const std::vector<Lesson>& lessons, double scale) {
        std::vector<std::vector<double>> sums;
        for (const FieldProfile& field : profile.fields) {
            sums.emplace_back();
            for (double share : field.usual) sums.back().push_back(share * usualWeight);
        }
        double expected = 0;
        for (const Lesson& lesson : lessons) {
            double bits = type.prior;
            double facts = 0;
            for (const Lesson::Item& item : lesson.items) {
                double own = bitsOf(profile, type, item);
                bits += own;
                if (item.field != nameField && !profile.fields[item.field].contradicts) facts += own;
            }
            double likely = 1 / (1 + std::exp2(-bits));
            if (lesson.byNames) expected += likely * scale;
            for (const Lesson::Item& item : lesson.items) {
                if ((item.field == nameField) == lesson.byNames) continue;
                if (profile.fields[item.field].contradicts && facts < tie) continue;
                sums[item.field][item.level] += likely;
            }
        }
        for (std::size_t f = 0; f < profile.fields.size(); ++f) {
            double total = 0;
            for (double sum : sums[f]) total += sum;
            for (std::size_t l = 0; l < sums[f].size(); ++l) type.fields[f].same[l] = sums[f][l] / total;
            type.fields[f].learnedFrom = total - usualWeight;
            setBits(type.fields[f], profile.fields[f]);
        }
        double usual = usualPrior(type.mentions);
        double all = type.mentions * (type.mentions - 1) / 2;
        type.prior = std::clamp(std::log2((expected + 1) / all), usual - 2, usual + 5);
    }

    /// The largest number of holders at which the keys of the file make no more pairs than are allowed.
    std::size_t capOfKeys() {
        std::vector<double> pairs(mostCap + 1, 0.0);
        const auto& postings = population_.postings();
        for (std::size_t from = 0; from < postings.size();) {
            std::size_t to = from;
            while (to < postings.size() && postings[to].key == postings[from].key) ++to;
            std::size_t size = to - from;
            if (size <= mostCap && !isUncapped(postings[from].key)) pairs[size] += double(size) * double(size - 1) / 2;
            from = to;
        }
        double budget = pairsPerMention * double(population_.mentions().size());
        double sum = 0;
        std::size_t cap = 1;
        while (cap < mostCap && sum + pairs[cap + 1] <= budget) sum += pairs[++cap];
        return std::max(leastCap, cap);
    }

    Population& population_;
    Progress& progress_;
    Model model_;
    NameScratch scratch_;
};

}  // namespace

Result<Model> learnModel(Population& population, Progress& progress) {
    return Learning(population, progress).run();
}

}  // namespace crosscase::core
