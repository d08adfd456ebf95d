// ui/widgets/colour_box.cpp: a colour by its name.
#include "ui/widgets/colour_box.h"

#include <QColorDialog>
#include <QPainter>
#include <span>

namespace crosscase::ui {
namespace {

/// After M. Okabe and K. Ito, Color Universal Design (2008): told apart by eyes that mix red and green.
struct Named {
    const char* name;
    const char* colour;
};
constexpr Named colours[] = {{QT_TRANSLATE_NOOP("crosscase::ui::ColourBox", "Red"), "#c0392b"},
                             {QT_TRANSLATE_NOOP("crosscase::ui::ColourBox", "Orange"), "#e69f00"},
                             {QT_TRANSLATE_NOOP("crosscase::ui::ColourBox", "Yellow"), "#f0e442"},
                             {QT_TRANSLATE_NOOP("crosscase::ui::ColourBox", "Green"), "#009e73"},
                             {QT_TRANSLATE_NOOP("crosscase::ui::ColourBox", "Light blue"), "#56b4e9"},
                             {QT_TRANSLATE_NOOP("crosscase::ui::ColourBox", "Blue"), "#0072b2"},
                             {QT_TRANSLATE_NOOP("crosscase::ui::ColourBox", "Purple"), "#8e5aa8"},
                             {QT_TRANSLATE_NOOP("crosscase::ui::ColourBox", "Grey"), "#7f8c8d"},
                             {QT_TRANSLATE_NOOP("crosscase::ui::ColourBox", "Black"), "#202020"}};

constexpr Named papers[] = {{QT_TRANSLATE_NOOP("crosscase::ui::ColourBox", "Yellow"), "#fcf0b4"},
                            {QT_TRANSLATE_NOOP("crosscase::ui::ColourBox", "Orange"), "#fbd9b5"},
                            {QT_TRANSLATE_NOOP("crosscase::ui::ColourBox", "Pink"), "#f5cfda"},
                            {QT_TRANSLATE_NOOP("crosscase::ui::ColourBox", "Blue"), "#cfe2f6"},
                            {QT_TRANSLATE_NOOP("crosscase::ui::ColourBox", "Green"), "#cdeacb"},
                            {QT_TRANSLATE_NOOP("crosscase::ui::ColourBox", "Grey"), "#e0e0e0"}};

std::span<const Named> coloursOf(ColourBox::Palette palette) {
    return palette == ColourBox::Palette::Paper ? std::span<const Named>(papers) : std::span<const Named>(colours);
}

QIcon swatch(const QColor& colour, int size) {
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(QPen(colour.darker(140), 1));
    painter.setBrush(colour);
    painter.drawRect(1, 1, size - 3, size - 3);
    return pixmap;
}

constexpr QLatin1String mixed("*");

}  // namespace

ColourBox::ColourBox(QWidget* parent, Palette palette) : QComboBox(parent) {
    const int size = fontMetrics().height();
    addItem(tr("Usual"), QString());
    for (const Named& one : coloursOf(palette))
        addItem(swatch(QColor(one.colour), size), tr(one.name), QString(one.colour));
    addItem(tr("Other..."), QStringLiteral("?"));
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (itemData(index).toString() == QStringLiteral("?")) return chooseOther();
        before_ = index;
        emit colourChanged();
    });
}

QString ColourBox::colour() const {
    const QString colour = currentData().toString();
    return colour == QStringLiteral("?") || isMixed() ? QString() : colour;
}

void ColourBox::setMixed(const QString& words) {
    insertItem(0, words, QString(mixed));
    setCurrentIndex(0);
    before_ = 0;
}

bool ColourBox::isMixed() const {
    return currentData().toString() == mixed;
}

void ColourBox::setColour(const QString& colour) {
    int index = findData(colour);
    if (index < 0) {
        index = count() - 1;
        insertItem(index, swatch(QColor(colour), fontMetrics().height()), colour, colour);
    }
    setCurrentIndex(index);
    before_ = index;
}

void ColourBox::chooseOther() {
    setCurrentIndex(before_);
    auto* dialog = new QColorDialog(QColor(colour()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& chosen) {
        setColour(chosen.name());
        emit colourChanged();
    });
    dialog->open();
}

}  // namespace crosscase::ui
