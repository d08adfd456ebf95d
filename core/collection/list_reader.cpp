// core/collection/list_reader.cpp: lists whose every file stands by itself.
#include "core/collection/list_draft.h"
#include "core/collection/official_lists.h"

namespace crosscase::core {
namespace {

using Knows = bool (*)(const InputFile&);
using Read = Result<void> (*)(const InputFile&, int, DraftSink&, Progress&);

class ListReader final : public Reader {
public:
    ListReader(std::string code, Knows knows, Read readOne) : code_(std::move(code)), knows_(knows), read_(readOne) {}

    std::string id() const override { return code_; }
    ReaderDefaults defaults() const override { return listDefaults(code_); }

    std::vector<std::size_t> recognise(std::span<const InputFile> files) const override {
        std::vector<std::size_t> known;
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (knows_(files[i])) known.push_back(i);
        }
        return known;
    }

    Result<void> read(std::span<const InputFile> files, DraftSink& sink, Progress& progress) const override {
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (auto done = read_(files[i], static_cast<int>(i), sink, progress); !done) return done;
        }
        return {};
    }

private:
    std::string code_;
    Knows knows_;
    Read read_;
};

}  // namespace

std::unique_ptr<Reader> listReader(std::string code, Knows knows, Read read) {
    return std::make_unique<ListReader>(std::move(code), knows, read);
}

}  // namespace crosscase::core
