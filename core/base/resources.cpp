// core/base/resources.cpp: looks files up in the table that the build writes.
#include "core/base/resources.h"

#include "core/base/embedded.h"

namespace crosscase::core {

std::optional<std::string_view> resource(std::string_view path) {
    for (const EmbeddedFile* file = embeddedFiles; file->path != nullptr; ++file) {
        if (path == file->path) return std::string_view(reinterpret_cast<const char*>(file->bytes), file->size);
    }
    return {};
}

std::vector<std::string> resourcesUnder(std::string_view prefix) {
    std::vector<std::string> paths;
    for (const EmbeddedFile* file = embeddedFiles; file->path != nullptr; ++file) {
        const std::string_view path = file->path;
        if (path.substr(0, prefix.size()) == prefix) paths.emplace_back(path);
    }
    return paths;
}

}  // namespace crosscase::core
