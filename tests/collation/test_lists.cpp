// tests/collation/test_lists.cpp: accuracy on three official lists against a key that was made without this engine.
#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

#include "core/base/platform.h"
#include "core/collection/reader.h"
#include "tests/collation/mentions.h"

using namespace crosscase::core;
using namespace crosscase::core::testing;

namespace {

using Target = std::pair<std::string, std::string>;  // agency, external reference

class Drafts final : public DraftSink {
public:
    Result<void> accept(RecordDraft draft) override {
        drafts.push_back(std::move(draft));
        return {};
    }
    void refuse(RowRefusal) override { ++refused; }
    std::vector<RecordDraft> drafts;
    int refused = 0;
};

struct Lists {
    std::vector<MentionInput> mentions;
    std::map<MentionId, Target> targets;
};

void readList(const std::string& folder, const std::vector<std::string>& names, Lists& lists) {
    std::vector<InputFile> files;
    for (const std::string& name : names) files.push_back({name, readFile(pathFromUtf8(folder + "/" + name)).value()});
    for (const auto& reader : shippedReaders()) {
        if (reader->recognise(files).size() != files.size()) continue;
        Drafts drafts;
        Progress progress;
        REQUIRE(reader->read(files, drafts, progress).has_value());
        for (const RecordDraft& draft : drafts.drafts) {
            std::string agency = reader->defaults().agency;
            ContentKey key = recordKey(draft, agency, 0);
            int ordinal = 0;
            for (const Mention& stated : draft.mentions) {
                MentionInput input;
                input.id = MentionId{static_cast<std::int64_t>(lists.mentions.size()) + 1};
                input.type = stated.type;
                input.properties = stated.properties;
                input.recordKey = key;
                input.ordinal = ordinal++;
                input.subject = stated.subject;
                input.distinctWithin = draft.head.distinctWithin;
                if (stated.subject) lists.targets[input.id] = {agency, draft.head.externalRef};
                lists.mentions.push_back(std::move(input));
            }
        }
        return;
    }
    FAIL("no reader knows " << names.front());
}

/// First columns of a CSV file whose first columns hold no quotes.
std::vector<std::vector<std::string>> leadingColumns(const std::string& path, std::size_t count) {
    std::ifstream in(path);
    REQUIRE(in.good());
    std::vector<std::vector<std::string>> rows;
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        std::istringstream cells(line);
        std::vector<std::string> row(count);
        for (std::string& cell : row) std::getline(cells, cell, ',');
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace

TEST_CASE("official lists: recall and precision against the answer key") {
    std::string folder = std::string(CROSSCASE_TEST_DATA) + "/lists";
    Lists lists;
    readList(folder, {"us_ofac_sdn.csv", "us_ofac_alt.csv", "us_ofac_add.csv"}, lists);
    readList(folder, {"uk_hmt_conlist.csv"}, lists);
    readList(folder, {"eu_fsf.xml"}, lists);
    auto result = collated(lists.mentions);

    std::map<Target, std::string> clusterOf;
    for (const auto& row : leadingColumns(folder + "/answer_key/clusters.csv", 3)) clusterOf[{row[1], row[2]}] = row[0];
    std::set<std::pair<Target, Target>> found;
    std::size_t right = 0;
    std::size_t wrong = 0;
    std::size_t largest = 0;
    for (const Entity& entity : result.entities) {
        std::vector<Target> members;
        for (MentionId id : entity.mentions) {
            if (auto target = lists.targets.find(id); target != lists.targets.end()) members.push_back(target->second);
        }
        largest = std::max(largest, members.size());
        for (const Target& a : members) {
            for (const Target& b : members) {
                if (a.first >= b.first) continue;
                found.insert({a, b});
                if (clusterOf.contains(a) && clusterOf.contains(b)) ++(clusterOf[a] == clusterOf[b] ? right : wrong);
            }
        }
    }
    std::size_t hit = 0;
    auto key = leadingColumns(folder + "/answer_key/pairs.csv", 4);
    for (const auto& row : key) {
        Target a{row[0], row[1]};
        Target b{row[2], row[3]};
        hit += found.contains(a < b ? std::pair(a, b) : std::pair(b, a)) ? 1 : 0;
    }
    double recall = static_cast<double>(hit) / static_cast<double>(key.size());
    double precision = static_cast<double>(right) / static_cast<double>(right + wrong);
    INFO("recall " << recall << ", judged precision " << precision << " of " << right + wrong);
    CHECK(recall >= 0.97);
    CHECK(precision >= 0.985);
    CHECK(largest <= 3);  // one subject of each list at most
}
