// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/display.h"
#include "product/masking.h"
#include "product/product.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace Vitrine {

class FormModel;

/** The fields of one product in which a text was found, and what is shown of the form because of them. */
struct FormMatches
{
    QString text = {};    ///< as it was typed
    QString number = {};  ///< the same with a point and no groups, where it is a number of the locale's
    Product product = {}; ///< keeps alive what the others point into
    std::unordered_map<const Field *, int> hits = {}; ///< and which it is, in the form's order, from 0
    std::unordered_set<const Field *> shown = {};     ///< hits, what they are nested in, what is nested in them
    /** What of \p drawn is to be marked. */
    [[nodiscard]] const QString &markedIn(const QString &drawn) const;

    /** Of hits whose row does not show it: what of theirs holds it. */
    std::unordered_map<const Field *, QString> elsewhere = {};
};

/** What can be found of a product: label, value, what was sent, the vendor's own name and the pointers of each field,
 * but no secret, and what rights hide only where it is shown. A number is found however it is typed: as it is shown, as
 * it was sent, or with the locale's signs but no groups. Pure, for any thread. */
class FormIndex
{
public:
    FormIndex(const Product &product, const Display &display, bool hiddenShown = false);

    /** In whatever case. Stops early when \p stop becomes true. */
    [[nodiscard]] FormMatches find(const QString &text, const std::atomic<bool> &stop) const;

private:
    struct Entry
    {
        const Field *field;
        QString words; ///< label and value, case-folded
        QString sent;
        QString seen;   ///< of a value that a row may not show as a whole, what it shows, case-folded; else null
        QString number; ///< a number's value with a point and no groups, with the currency where it has one
        size_t end;     ///< the first entry that is not nested in this one
        bool isUnit;    ///< a variant or a step: the form shows it whole
    };

    /** Where else than in its words an entry holds \p text, or \p number, which is the same as a number; empty where
     * it is none. */
    [[nodiscard]] std::optional<QString> elsewhere(const Entry &entry, const QString &text,
                                                   const QString &number) const;
    void add(const QList<Field> &fields, const Display &display, const Masking &masking, bool isSecret);

    Product m_product;
    Display m_display;
    Display m_neutral; ///< numbers with a point and no groups
    bool m_hiddenShown;
    std::vector<Entry> m_entries; ///< depth first, in the form's order
};

/**
 * Narrows a form to the fields in which a text is found, while it is typed: looking happens on another thread, and only
 * what was typed last is shown. Emits found() after each setText(), never within it.
 */
class FormFilter : public QObject
{
    Q_OBJECT

public:
    explicit FormFilter(FormModel &model, QObject *parent = nullptr);
    ~FormFilter() override;

    /** Empty: the whole form. */
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /** The model has got another product, or shows what rights hide: what was typed is looked for in that. */
    void refresh();

Q_SIGNALS:
    void found();

private:
    void look();

    FormModel &m_model;
    QString m_text;
    std::shared_ptr<const FormIndex> m_index;  ///< of the model's product, once something was looked for in it
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the look under way
};

} // namespace Vitrine
