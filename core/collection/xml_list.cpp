// core/collection/xml_list.cpp: pugixml behind a few functions.
#include "core/collection/xml_list.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/text.h"
#include "core/collection/encoding.h"

namespace crosscase::core {

namespace {

constexpr std::size_t recognisedBy = 4096;

/// Past the declaration, comments and a document type.
std::size_t firstElement(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        at = text.find('<', at);
        if (at == std::string_view::npos) return text.size();
        const std::string_view rest = text.substr(at);
        std::string_view end;
        if (rest.starts_with("<?")) end = "?>";
        if (rest.starts_with("<!")) end = rest.starts_with("<!--") ? "-->" : ">";
        if (end.empty()) return at;
        const std::size_t stop = text.find(end, at);
        if (stop == std::string_view::npos) return text.size();
        at = stop + end.size();
    }
    return text.size();
}

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// pugixml is content with a file that ends inside an element name or after the root's start tag; the last tag tells.
bool endsWithTag(std::string_view text) {
    while (!text.empty() && isSpace(text.back())) text.remove_suffix(1);
    return !text.empty() && text.back() == '>';
}

}  // namespace

Result<void> parseXml(const InputFile& file, const char* root, XmlList& list) {
    auto decoded = decodeXml(file);
    if (!decoded) return decoded.error();
    list.text = std::move(decoded->text);
    const auto parsed =
        list.tree.load_buffer(list.text.data(), list.text.size(), pugi::parse_default, pugi::encoding_utf8);
    const auto offset =
        std::min(static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0)), list.text.size());
    const auto line = 1 + std::count(list.text.begin(), list.text.begin() + std::ptrdiff_t(offset), '\n');
    const std::string where = fmt::format("{}:{}", file.name, line);
    if (parsed && endsWithTag(list.text)) {
        if (list.tree.child(root)) return {};
        return Error{Error::Code::BadInput,
                     fmt::format("the XML has no element {}: this is another kind of document", root), file.name};
    }
    const bool cutOff = parsed || offset + 1 >= list.text.size() || !endsWithTag(list.text);
    if (cutOff)
        return Error{Error::Code::BadInput,
                     "the XML ends before its last element is closed: the file is cut off; get it anew", where};
    return Error{Error::Code::BadInput,
                 fmt::format("the XML is not well-formed ({}): get the file anew", parsed.description()), where};
}

std::string_view childText(const pugi::xml_node& node, const char* name) {
    return trimmed(node.child_value(name));
}

std::string_view sourceOf(const XmlList& list, const pugi::xml_node& element) {
    const std::ptrdiff_t offset = element.offset_debug();
    if (offset < 1) return {};
    // offset_debug is that of the name, one past the "<".
    const std::size_t start = static_cast<std::size_t>(offset) - 1;
    const pugi::xml_node next = element.next_sibling();
    const std::string_view text = list.text;
    std::size_t end = text.size();
    if (next && next.offset_debug() > offset) end = static_cast<std::size_t>(next.offset_debug()) - 1;
    const std::size_t close = text.rfind(fmt::format("</{}>", element.name()), end);
    if (close != std::string_view::npos && close > start) end = std::min(text.find('>', close) + 1, text.size());
    return trimmed(text.substr(start, end - start));
}

bool startsWithElement(const InputFile& file, std::string_view name) {
    const std::string text = beginningOf(file, recognisedBy);
    const std::size_t at = firstElement(text);
    if (at + 1 + name.size() >= text.size() || text.compare(at + 1, name.size(), name) != 0) return false;
    const char after = text[at + 1 + name.size()];
    return isSpace(after) || after == '>' || after == '/';
}

}  // namespace crosscase::core
