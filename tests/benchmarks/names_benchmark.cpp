// tests/benchmarks/names_benchmark.cpp: how well names and single words of names are recognised, across scripts and within
// one, and how fast.
//   names_benchmark --data DIR      DIR holds transliteration, ofac-enhanced-2024, linkage
// Prints `what<TAB>value<TAB>bar` lines.
#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <functional>
#include <map>
#include <pugixml.hpp>
#include <random>
#include <set>
#include <string_view>

#include "core/base/platform.h"
#include "core/base/text.h"
#include "core/collation/name_compare.h"
#include "core/collation/population.h"
#include "core/collection/delimited.h"

using namespace crosscase::core;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t sampleSize = 2000;
constexpr std::uint32_t seed = 20261125;
constexpr double tokenCut = 0.5;  ///< similarity from which two words pair
constexpr double nameCut = 0;     ///< bits from which two names across scripts are the same
constexpr double caseCut = 2.5;   ///< bits from which a labelled pair counts as one

void print(const std::string& what, double value, const char* bar = "") {
    std::printf("%s\t%.4f\t%s\n", what.c_str(), value, bar);
    std::fflush(stdout);
}

struct Score {
    double right = 0, found = 0, truth = 0;
    double precision() const { return found > 0 ? right / found : 1; }
    double recall() const { return truth > 0 ? right / truth : 1; }
    double f1() const { return 2 * right / std::max(1.0, found + truth); }
};

void printScore(const std::string& what, const Score& score, const char* bar) {
    print(what + ", precision", score.precision());
    print(what + ", recall", score.recall());
    print(what + ", F1", score.f1(), bar);
}

using Links = std::set<std::pair<std::size_t, std::size_t>>;

/// Two that are each other's best, from `cut` on; the first of equals is the best.
Score mutualBest(std::size_t rows, std::size_t columns, const Links& truth, double cut,
                 const std::function<double(std::size_t, std::size_t)>& likeness) {
    std::vector<std::pair<double, std::size_t>> bestOfRow(rows, {-100, 0}), bestOfColumn(columns, {-100, 0});
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = 0; j < columns; ++j) {
            double value = likeness(i, j);
            if (value > bestOfRow[i].first) bestOfRow[i] = {value, j};
            if (value > bestOfColumn[j].first) bestOfColumn[j] = {value, i};
        }
    }
    Score score;
    score.truth = double(truth.size());
    for (std::size_t i = 0; i < rows; ++i) {
        auto [value, j] = bestOfRow[i];
        if (value < cut || bestOfColumn[j].second != i) continue;
        ++score.found;
        if (truth.contains({i, j})) ++score.right;
    }
    return score;
}

struct WordPair {
    std::string latin, other;
};

std::vector<WordPair> wordPairs(const fs::path& path) {
    std::vector<WordPair> out;
    for (const std::string& line : split(readFile(path).value(), '\n')) {
        auto parts = split(line, '\t');
        if (parts.size() < 2) continue;
        std::erase(parts[1], ' ');
        out.push_back({parts[0], parts[1]});
    }
    std::shuffle(out.begin(), out.end(), std::mt19937(seed));
    return out;
}

/// Distinct texts in the order of their first use.
class Distinct {
public:
    std::size_t add(const std::string& text) {
        auto [at, added] = numbers_.try_emplace(text, texts.size());
        if (added) texts.push_back(text);
        return at->second;
    }
    std::vector<std::string> texts;

private:
    std::map<std::string, std::size_t> numbers_;
};

std::vector<TokenIndex> tokensOf(const std::vector<std::string>& words, TokenTable& table) {
    std::vector<TokenIndex> out;
    for (const std::string& word : words) {
        NameForm form = readName(word, NameShape::Person, table);
        out.push_back(form.tokens.empty() ? table.intern("", false) : form.tokens.front().token);
    }
    return out;
}

void singleWords(const std::string& script, std::vector<WordPair> pairs, const char* bar) {
    pairs.resize(std::min(pairs.size(), sampleSize));
    Distinct latin, other;
    Links truth;
    for (const WordPair& pair : pairs) truth.insert({latin.add(pair.latin), other.add(pair.other)});
    TokenTable table;
    auto rows = tokensOf(latin.texts, table);
    auto columns = tokensOf(other.texts, table);
    Score score = mutualBest(rows.size(), columns.size(), truth, tokenCut, [&](std::size_t i, std::size_t j) {
        return tokenSimilarity(table[rows[i]], table[columns[j]]);
    });
    printScore("single words, Latin and " + script, score, bar);
}

/// Names of one kind with the weights that the program would give their words.
class Names {
public:
    std::size_t add(const std::string& type, const std::string& name) {
        MentionInput input;
        input.id = MentionId{static_cast<std::int64_t>(inputs_.size()) + 1};
        input.type = type;
        input.properties = {{"name", name, ""}};
        input.recordKey = contentKey("name " + std::to_string(inputs_.size()));
        inputs_.push_back(std::move(input));
        return inputs_.size() - 1;
    }
    void close() {
        for (const MentionInput& input : inputs_) population_.add(input);
        population_.close();
        for (const MentionInput& input : inputs_)
            prepared_.push_back(&population_.mentions()[*population_.find(input.id)]);
        Progress progress;
        weights_ = weightsOf(*modelOf(*calibrate(population_, progress)), population_.tables());
    }
    NameEvidence compare(std::size_t a, std::size_t b) {
        return compareNames(*prepared_[a], *prepared_[b], population_.tables(), weights_, scratch_);
    }

private:
    std::vector<MentionInput> inputs_;
    Population population_;
    std::vector<const PreparedMention*> prepared_;
    Weights weights_;
    NameScratch scratch_;
};

void wholeNames(const std::string& what, const std::vector<WordPair>& pairs, const char* bar) {
    Distinct latin, other;
    Links truth;
    for (const WordPair& pair : pairs) truth.insert({latin.add(pair.latin), other.add(pair.other)});
    Names names;
    for (const auto& texts : {latin.texts, other.texts})
        for (const std::string& text : texts) names.add("person", text);
    names.close();
    Score score = mutualBest(latin.texts.size(), other.texts.size(), truth, nameCut, [&](std::size_t i, std::size_t j) {
        return names.compare(i, latin.texts.size() + j).bits;
    });
    printScore(what, score, bar);
}

/// Two or three words of the list to a name. Pairs of words that were seen once are often wrong and would teach nothing.
std::vector<WordPair> madeUpNames(const std::vector<WordPair>& words) {
    std::mt19937 chance(seed);
    std::vector<WordPair> out;
    while (out.size() < sampleSize) {
        WordPair name;
        for (std::size_t left = 2 + chance() % 2; left > 0; --left) {
            const WordPair& word = words[chance() % words.size()];
            name.latin += (name.latin.empty() ? "" : " ") + word.latin;
            name.other += (name.other.empty() ? "" : " ") + word.other;
        }
        out.push_back(std::move(name));
    }
    return out;
}

/// Marks of direction are for display and no part of the name.
std::string withoutDirections(std::string text) {
    for (std::string_view mark : {"\u200e", "\u200f", "\u202a", "\u202b", "\u202c"}) {
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark)) text.erase(at, 3);
    }
    return text;
}

/// The Latin name of a listed person and the one in another script, primary ones first; empty where there is none.
WordPair namesOf(const pugi::xml_node& entity) {
    WordPair out;
    for (bool primary : {true, false}) {
        for (const pugi::xml_node& name : entity.child("names").children("name")) {
            if ((std::string_view(name.child_value("isPrimary")) == "true") != primary) continue;
            for (const pugi::xml_node& spelling : name.child("translations").children("translation")) {
                std::string written = withoutDirections(spelling.child_value("formattedFullName"));
                std::string& side = std::string_view(spelling.child_value("script")) == "Latin" ? out.latin : out.other;
                if (side.empty()) side = written;
            }
        }
    }
    return out;
}

std::vector<WordPair> listedPersons(const fs::path& folder) {
    std::map<std::string, WordPair> held;
    for (const auto& file : fs::directory_iterator(folder)) {
        pugi::xml_document document;
        if (file.path().extension() != ".xml" || !document.load_file(file.path().c_str())) continue;
        for (const pugi::xml_node& entity : document.document_element().child("entities").children("entity")) {
            pugi::xml_node general = entity.child("generalInfo");
            WordPair names = namesOf(entity);
            if (std::string_view(general.child_value("entityType")) != "Individual") continue;
            if (!names.latin.empty() && !names.other.empty()) held[general.child_value("identityId")] = names;
        }
    }
    std::vector<WordPair> out;
    for (auto& [identity, names] : held) out.push_back(std::move(names));
    return out;
}

std::string typeOfSchema(std::string_view schema) {
    if (schema == "Person") return "person";
    return schema == "Vessel" ? "vessel" : "organisation";
}

void labelledPairs(const fs::path& path, bool show) {
    std::string bytes = readFile(path).value();
    DelimitedText text(bytes, {',', '"'}, "name_bench_cases.csv");
    DelimitedRow row;
    Names names;
    std::vector<bool> same;
    std::vector<std::string> shown;
    for (bool header = true; text.next(row).value(); header = false) {
        if (header || row.cells.size() < 5) continue;
        std::string type = typeOfSchema(row.cells[1]);
        names.add(type, std::string(row.cells[2]));
        names.add(type, std::string(row.cells[3]));
        same.push_back(row.cells[4] == "true");
        shown.push_back(type + "\t" + std::string(row.cells[2]) + "\t" + std::string(row.cells[3]));
    }
    names.close();
    std::array<Score, 2> halves;
    for (std::size_t i = 0; i < same.size(); ++i) {
        NameEvidence evidence = names.compare(2 * i, 2 * i + 1);
        bool found = evidence.bits >= caseCut && evidence.level <= NameLevel::Subset;
        Score& score = halves[i % 2];
        score.truth += same[i];
        score.found += found;
        score.right += same[i] && found;
        if (show)
            std::fprintf(stderr, "%s\t%d\t%.2f\t%s\n", found == same[i] ? "ok" : "wrong", int(same[i]), evidence.bits,
                         shown[i].c_str());
    }
    Score all{halves[0].right + halves[1].right, halves[0].found + halves[1].found, halves[0].truth + halves[1].truth};
    print("labelled pairs, even rows, F1", halves[0].f1());
    print("labelled pairs, odd rows, F1", halves[1].f1());
    printScore("labelled pairs", all, "0.85");
}

/// Nanoseconds of processor time of one call, the least of five rounds.
double nanoseconds(std::size_t calls, const std::function<void(std::size_t)>& call) {
    double best = 1e18;
    for (int round = 0; round < 5; ++round) {
        std::clock_t start = std::clock();
        for (std::size_t i = 0; i < calls; ++i) call(i);
        double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        best = std::min(best, seconds * 1e9 / double(calls));
    }
    return best;
}

void speed(const std::vector<WordPair>& arabic, const std::vector<WordPair>& russian) {
    TokenTable table;
    std::vector<TokenIndex> latin, other;
    for (std::size_t i = 0; i < 500; ++i) {
        latin.push_back(table.intern(foldForSearch(arabic[i].latin), false));
        other.push_back(tokensOf({arabic[i].other}, table).front());
    }
    double sum = 0;
    auto between = [&](const std::vector<TokenIndex>& a, const std::vector<TokenIndex>& b) {
        return nanoseconds(a.size() * b.size(), [&](std::size_t i) {
            sum += tokenSimilarity(table[a[i / b.size()]], table[b[i % b.size()]]);
        });
    };
    print("tokenSimilarity, Latin and Latin, ns", between(latin, latin));
    print("tokenSimilarity, Latin and Arabic, ns", between(latin, other), "<= 2000");
    std::vector<WordPair> people = madeUpNames(russian);
    Names names;
    for (std::size_t i = 0; i < 400; ++i) names.add("person", people[i].latin);
    names.close();
    print("compareNames, two and three Latin words, ns",
          nanoseconds(400 * 400, [&](std::size_t i) { sum += names.compare(i / 400, i % 400).bits; }));
    Names across;
    for (std::size_t i = 0; i < 200; ++i) across.add("person", people[i].latin);
    for (std::size_t i = 0; i < 200; ++i) across.add("person", people[i].other);
    across.close();
    print("compareNames, Latin and Cyrillic, ns",
          nanoseconds(200 * 200, [&](std::size_t i) { sum += across.compare(i / 200, 200 + i % 200).bits; }));
    print("readName, Latin, ns", nanoseconds(people.size(), [&](std::size_t i) {
              sum += double(readName(people[i].latin, NameShape::Person, table).tokens.size());
          }));
    print("readName, Cyrillic, ns", nanoseconds(people.size(), [&](std::size_t i) {
              sum += double(readName(people[i].other, NameShape::Person, table).tokens.size());
          }));
    if (sum == 0) std::puts("nothing was alike");
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3 || std::string_view(argv[1]) != "--data") {
        std::fputs("usage: names_benchmark --data DIR [--cases]\n", stderr);
        return 2;
    }
    fs::path data = argv[2];
    bool show = argc > 3 && std::string_view(argv[3]) == "--cases";
    auto arabic = wordPairs(data / "transliteration/wd_arabic_16.tsv");
    auto russian = wordPairs(data / "transliteration/wd_russian_16.tsv");
    labelledPairs(data / "linkage/name_bench_cases.csv", show);
    speed(arabic, russian);
    singleWords("Arabic", arabic, "0.80");
    singleWords("Russian", russian, "0.93");
    wholeNames("listed persons across scripts", listedPersons(data / "ofac-enhanced-2024"), "0.98");
    wholeNames("made-up names, Latin and Arabic", madeUpNames(arabic), "");
    wholeNames("made-up names, Latin and Russian", madeUpNames(russian), "");
    return 0;
}
