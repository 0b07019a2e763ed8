import java.util.List;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/**
 * Takes the record of access out of a Kith, to see what it costs. It stands outside the application, which has no switch for it. See README.md
 * beside it.
 */
public final class WithoutRecord implements BeanDefinitionRegistryPostProcessor {

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry beans) {
        List.of("recordLooks", "accessWriter", "accessIndexer").forEach(beans::removeBeanDefinition);
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        // nothing is left to do
    }
}
